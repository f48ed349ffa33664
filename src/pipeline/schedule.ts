const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const FIRST_POLL_PAUSE_MS = 15 * MINUTE_MS;
const SHORTEST_POLL_PAUSE_MS = 5 * MINUTE_MS;
const LONGEST_POLL_PAUSE_MS = DAY_MS;

/**
 * How long to leave a feed alone after a good poll. Twice as often where most of its entries were new, for then some may have
 * been missed; half as often again where few were (the rule of Media Cloud's rss-fetcher in short).
 *
 * @param beforeMs the pause before this poll, or null at the first.
 * @param newShare the share of entries that were new (0 to 1).
 * @param askedMs the pause that the feed itself asks for, or null.
 */
export function nextPollPause(beforeMs: number | null, newShare: number, askedMs: number | null): number {
  const factor = newShare >= 2 / 3 ? 0.5 : newShare <= 1 / 3 ? 1.5 : 1;
  const wanted = beforeMs === null ? FIRST_POLL_PAUSE_MS : beforeMs * factor;
  return Math.min(Math.max(wanted, askedMs ?? 0, SHORTEST_POLL_PAUSE_MS), LONGEST_POLL_PAUSE_MS);
}

/** How long to leave a feed alone after so many failures in a row: dead feeds do come back, so never for ever. */
export function failedPollPause(failures: number, askedSeconds: number | null): number {
  const wanted = FIRST_POLL_PAUSE_MS * 2 ** Math.min(failures - 1, 10);
  return Math.min(Math.max(wanted, (askedSeconds ?? 0) * 1000), LONGEST_POLL_PAUSE_MS);
}

/** The tries that a page gets. */
export const MOST_ATTEMPTS = 5;

/** How long to leave a page alone after its nth failed try: 5 minutes, 25, 2 hours, 10. */
export function retryPause(attempts: number, askedSeconds: number | null): number {
  const wanted = 5 ** Math.min(attempts, MOST_ATTEMPTS) * MINUTE_MS;
  return Math.min(Math.max(wanted, (askedSeconds ?? 0) * 1000), DAY_MS);
}
