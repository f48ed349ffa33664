import type { SteadyClock } from '../base/clock.ts';

// One site may be down, and another; of three different ones in a row with no answer in between our own line is the likelier cause.
const SITES_IN_DOUBT = 3;
// With fewer sites there is no telling; after this long it is taken to be theirs.
const LONGEST_DOUBT_MS = 10 * 60_000;
const PROBE_PAUSE_MS = 15_000;
const MOST_REMEMBERED = 10_000;

/** Tells sites that are down from a network that is away. */
export interface NetworkWatch {
  /** A site answered, whatever it said. */
  answered(site: string): void;
  /** A site could not be reached: whose fault is it? */
  unreached(site: string): 'site' | 'network';
  isAway(): boolean;
  /** While the network is away: how long until one site may be asked, to see whether it is back. */
  untilProbe(): number;
}

/**
 * A site is to blame if it was out of reach before while others answered. All others are in doubt until someone answers: then they were to
 * blame after all, and the next time they will be blamed at once.
 */
export function createNetworkWatch(clock: SteadyClock): NetworkWatch {
  const toBlame = new Set<string>();
  const inDoubt = new Set<string>();
  let doubtedSince = 0;
  let lastUnreached = 0;
  const isAway = (): boolean => inDoubt.size >= SITES_IN_DOUBT;

  return {
    answered(site) {
      for (const other of inDoubt) toBlame.add(other);
      inDoubt.clear();
      toBlame.delete(site);
      if (toBlame.size > MOST_REMEMBERED) toBlame.clear();
    },
    unreached(site) {
      lastUnreached = clock.elapsed();
      if (toBlame.has(site)) return 'site';
      if (inDoubt.size === 0) doubtedSince = lastUnreached;
      inDoubt.add(site);
      return isAway() || lastUnreached - doubtedSince < LONGEST_DOUBT_MS ? 'network' : 'site';
    },
    isAway,
    untilProbe: () => (isAway() ? Math.max(0, lastUnreached + PROBE_PAUSE_MS - clock.elapsed()) : 0),
  };
}
