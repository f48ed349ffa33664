const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const FIRST_POLL_PAUSE_MS = 15 * MINUTE_MS;
const SHORTEST_POLL_PAUSE_MS = 5 * MINUTE_MS;
const LONGEST_POLL_PAUSE_MS = DAY_MS;
// A feed that has failed for a month is dead to all appearance, but dead feeds do come back.
const DEAD_AFTER_MS = 30 * DAY_MS;
const DEAD_POLL_PAUSE_MS = 7 * DAY_MS;

export interface GoodPoll {
  /** The pause before it; null at the first. */
  readonly beforeMs: number | null;
  /** The share of its entries that were new (0 to 1). */
  readonly newShare: number;
  /** How long ago an entry was last new. */
  readonly quietMs: number;
  /** The pause that the feed itself asks for. */
  readonly askedMs: number | null;
}

/**
 * How long to leave a feed alone after a good poll. More often where most of its entries were new, for then some may have been missed;
 * half as often again where few were (the rule of Media Cloud's rss-fetcher in short). A feed that had news within the day is never
 * left for longer than it was quiet, nor than an hour: mornings are busy after the quietest night.
 */
export function nextPollPause({ beforeMs, newShare, quietMs, askedMs }: GoodPoll): number {
  const factor = newShare >= 0.9 ? 0.25 : newShare >= 2 / 3 ? 0.5 : newShare <= 1 / 3 ? 1.5 : 1;
  const wanted = beforeMs === null ? FIRST_POLL_PAUSE_MS : beforeMs * factor;
  const longest = Math.min(Math.max(quietMs, HOUR_MS), LONGEST_POLL_PAUSE_MS);
  const floor = Math.min(Math.max(askedMs ?? 0, SHORTEST_POLL_PAUSE_MS), LONGEST_POLL_PAUSE_MS);
  return Math.max(Math.min(wanted, longest), floor);
}

/**
 * How long to leave a feed alone after so many failures in a row: twice as long each time up to a day, and a week once it has failed for
 * a month. Never for ever.
 *
 * @param firstMs the pause after the first failure.
 */
export function failedPollPause(failures: number, firstMs: number, failingForMs: number): number {
  if (failingForMs >= DEAD_AFTER_MS) return DEAD_POLL_PAUSE_MS;
  return Math.min(firstMs * 2 ** Math.min(failures - 1, 20), LONGEST_POLL_PAUSE_MS);
}

/** How long to leave a page alone after its nth failed try, five times as long each time: 5 minutes, 25, 2 hours, 10. */
export function retryPause(attempts: number, firstMs: number): number {
  return Math.min(firstMs * 5 ** Math.min(attempts - 1, 10), DAY_MS);
}

/**
 * A pause spread over a tenth more of its length, so that what once happened together does not go on so for ever.
 *
 * @param random from 0 to 1.
 */
export const spread = (pauseMs: number, random: number): number => pauseMs * (1 + random / 10);
