import type { Clock } from '../base/clock.ts';

/** Lets a loop sleep until something happens. A ring while no one waits is not lost: the next wait ends at once. */
export interface Bell {
  ring(): void;
  /** Ends at the ring, after `ms`, or when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function createBell(clock: Clock): Bell {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    async wait(ms, signal) {
      await clock.sleep(ms, AbortSignal.any([rung.signal, signal]));
      if (rung.signal.aborted) rung = new AbortController();
    },
  };
}
