import type { Clock } from '../base/clock.ts';

/** A site that is left alone until a moment (milliseconds since 1970). */
export interface Rest {
  readonly site: string;
  readonly until: number;
}

export interface Pace {
  /** Waits until the site may be asked again and takes that turn: turns of one site are at least `pauseMs` apart. */
  turn(site: string, pauseMs: number, signal?: AbortSignal): Promise<void>;
  /** Leaves the site alone for so long from now on, at least. */
  rest(site: string, ms: number): void;
  /** The sites that rest now. */
  resting(): readonly Rest[];
}

/** One clock a site: the memory of when each may be asked again. */
export function createPace(clock: Clock): Pace {
  const free = new Map<string, number>();
  const rest = (site: string, ms: number): void => {
    free.set(site, Math.max(free.get(site) ?? 0, clock.now() + ms));
  };
  const resting = (): readonly Rest[] => {
    const now = clock.now();
    for (const [site, until] of free) if (until <= now) free.delete(site);
    return Array.from(free, ([site, until]) => ({ site, until }));
  };
  const turn = async (site: string, pauseMs: number, signal?: AbortSignal): Promise<void> => {
    for (;;) {
      const now = clock.now();
      const from = free.get(site) ?? now;
      signal?.throwIfAborted();
      if (from <= now) {
        free.set(site, now + pauseMs);
        return;
      }
      await clock.sleep(from - now, signal);
    }
  };
  return { turn, rest, resting };
}
