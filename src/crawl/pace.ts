import type { SteadyClock } from '../base/clock.ts';

/** A site that is left alone for some time. */
export interface Rest {
  readonly site: string;
  /** From now on. */
  readonly ms: number;
}

/** One exchange, redirects included: it asks at most one site at a time, and no other visit asks that site meanwhile. */
export interface Visit {
  /** Leaves the site that was asked before, waits until this one may be asked, and takes the turn. */
  enter(site: string, pauseMs: number, signal?: AbortSignal): Promise<void>;
  /** The site has answered, or will not: its pause begins. */
  leave(): void;
}

export interface Pace {
  visit(): Visit;
  /** Leaves the site alone for so long from now on, at least. */
  rest(site: string, ms: number): void;
  /** For so long from now on, two requests to the site are at least `pauseMs` apart. */
  slowDown(site: string, pauseMs: number, forMs: number): void;
  /** The sites that rest now. */
  resting(): readonly Rest[];
}

/** What is remembered of a site. Moments are those of `clock.elapsed()`. */
interface Manners {
  leftAt: number;
  /** The pause that the last visitor keeps. */
  pauseMs: number;
  restsUntil: number;
  slowPauseMs: number;
  slowUntil: number;
  /** Resolves when the visitor who is there now leaves. */
  visited: Promise<void> | undefined;
}

// Beyond this many sites, those that need no patience any more are forgotten at once.
const MANY_SITES = 1000;

/**
 * When each site may be asked again: one request at a time, and a pause from its end to the next. The pause is counted from the
 * answer, not from the question, so that a slow site is asked less often; and it is counted on a clock that no one can set.
 */
export function createPace(clock: SteadyClock): Pace {
  const sites = new Map<string, Manners>();

  const freeAt = (manners: Manners, pauseMs: number): number => {
    const slowMs = manners.slowUntil > clock.elapsed() ? manners.slowPauseMs : 0;
    return Math.max(manners.restsUntil, manners.leftAt + Math.max(manners.pauseMs, pauseMs, slowMs));
  };
  const forget = (): void => {
    const now = clock.elapsed();
    for (const [site, manners] of sites) {
      if (!manners.visited && freeAt(manners, 0) <= now && manners.slowUntil <= now) sites.delete(site);
    }
  };
  const mannersFor = (site: string): Manners => {
    const known = sites.get(site);
    if (known) return known;
    if (sites.size >= MANY_SITES) forget();
    const fresh: Manners = {
      leftAt: -Infinity,
      pauseMs: 0,
      restsUntil: -Infinity,
      slowPauseMs: 0,
      slowUntil: -Infinity,
      visited: undefined,
    };
    sites.set(site, fresh);
    return fresh;
  };

  const takeTurn = async (site: string, pauseMs: number, signal?: AbortSignal): Promise<() => void> => {
    for (;;) {
      signal?.throwIfAborted();
      const manners = mannersFor(site);
      const waitMs = freeAt(manners, pauseMs) - clock.elapsed();
      if (manners.visited) await untilSettled(manners.visited, signal);
      else if (waitMs > 0) await clock.sleep(waitMs, signal);
      else {
        const { promise, resolve } = Promise.withResolvers<void>();
        manners.visited = promise;
        return () => {
          Object.assign(manners, { visited: undefined, leftAt: clock.elapsed(), pauseMs });
          resolve();
        };
      }
    }
  };

  return {
    visit() {
      let leave: (() => void) | undefined;
      const visit: Visit = {
        async enter(site, pauseMs, signal) {
          visit.leave();
          leave = await takeTurn(site, pauseMs, signal);
        },
        leave() {
          leave?.();
          leave = undefined;
        },
      };
      return visit;
    },
    rest(site, ms) {
      const manners = mannersFor(site);
      manners.restsUntil = Math.max(manners.restsUntil, clock.elapsed() + ms);
    },
    slowDown(site, pauseMs, forMs) {
      const manners = mannersFor(site);
      const now = clock.elapsed();
      manners.slowPauseMs = Math.max(pauseMs, manners.slowUntil > now ? manners.slowPauseMs : 0);
      manners.slowUntil = Math.max(manners.slowUntil, now + forMs);
    },
    resting() {
      forget();
      const now = clock.elapsed();
      return Array.from(sites, ([site, manners]) => ({ site, ms: freeAt(manners, 0) - now })).filter(
        ({ ms }) => ms > 0,
      );
    },
  };
}

/** Ends with the promise or with the signal, and leaves no listener behind on a signal that lives for weeks. */
function untilSettled(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      signal?.removeEventListener('abort', end);
      resolve();
    };
    signal?.addEventListener('abort', end, { once: true });
    void promise.then(end);
  });
}
