/** A request that came sooner than it was allowed to, or beside another. */
export interface Discourtesy {
  readonly domain: string;
  readonly path: string;
  readonly allowedMs: number;
  /** Since the request before, or 0 for one beside another. */
  readonly gapMs: number;
}

export interface Courtesy {
  /** A request arrives at a site. All times are the nation's. */
  arrived(domain: string, path: string, now: number): void;
  /** It was answered or given up. */
  left(domain: string): void;
  /** From now on the site may be asked so seldom only. */
  askFor(domain: string, pauseMs: number): void;
  /** The site wants to be left alone until then. */
  askForRest(domain: string, until: number): void;
  /** Another process begins, which has not read any robots.txt yet. */
  forgetAsked(): void;
  readonly requests: number;
  readonly shortestGapMs: number;
  readonly discourtesies: readonly Discourtesy[];
}

interface Guest {
  last: number;
  present: number;
  pauseMs: number;
  restUntil: number;
}

/** Watches at the servers that no site is asked faster than it allows. */
export function createCourtesy(usualPauseMs: number): Courtesy {
  const guests = new Map<string, Guest>();
  const discourtesies: Discourtesy[] = [];
  let requests = 0;
  let shortestGapMs = Infinity;
  const guestOf = (domain: string): Guest => {
    const known = guests.get(domain) ?? { last: -Infinity, present: 0, pauseMs: usualPauseMs, restUntil: -Infinity };
    guests.set(domain, known);
    return known;
  };
  return {
    arrived(domain, path, now) {
      const guest = guestOf(domain);
      const gapMs = guest.present > 0 ? 0 : now - guest.last;
      const allowedMs = Math.max(guest.pauseMs, guest.restUntil - guest.last);
      if (gapMs < allowedMs) discourtesies.push({ domain, path, allowedMs, gapMs });
      shortestGapMs = Math.min(shortestGapMs, gapMs);
      requests += 1;
      guest.last = now;
      guest.present += 1;
    },
    left: (domain) => void (guestOf(domain).present -= 1),
    askFor: (domain, pauseMs) => void (guestOf(domain).pauseMs = Math.max(usualPauseMs, pauseMs)),
    askForRest: (domain, until) => void (guestOf(domain).restUntil = until),
    forgetAsked() {
      for (const guest of guests.values()) guest.pauseMs = usualPauseMs;
    },
    get requests() {
      return requests;
    },
    get shortestGapMs() {
      return shortestGapMs;
    },
    discourtesies,
  };
}
