import { SYSTEM_CLOCK, type SteadyClock } from '../../src/base/clock.ts';

/** A moment that all processes of a run share, and how many seconds of their time pass in one of ours. */
export interface Timescale {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly factor: number;
}

/** The clock of the nation and of the collector: all waiting is shorter, all time is longer, by the same factor. */
export function createScaledClock({ from, factor }: Timescale): SteadyClock {
  return {
    now: () => from + (Date.now() - from) * factor,
    elapsed: () => performance.now() * factor,
    sleep: (ms, signal) => SYSTEM_CLOCK.sleep(ms / factor, signal),
  };
}
