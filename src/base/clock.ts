import { setTimeout as sleep } from 'node:timers/promises';

/** Time as a parameter: what waits or dates things is given one of these. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`, or at once when the signal is aborted: whoever waits looks at the signal himself. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A clock for what must not be misled when someone sets the time. */
export interface SteadyClock extends Clock {
  /** Milliseconds since some moment; never set forward or back. */
  elapsed(): number;
}

// Node's timers end at once beyond this.
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

export const SYSTEM_CLOCK: SteadyClock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  async sleep(ms, signal) {
    try {
      await sleep(Math.min(Math.max(0, ms), LONGEST_SLEEP_MS), undefined, signal ? { signal } : {});
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};
