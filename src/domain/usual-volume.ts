/** A usual day is the median of so many whole days before the one that is compared. */
export const USUAL_DAYS = 14;
/** With fewer days since the first article, nothing is usual yet. */
const LEAST_DAYS = 7;

/**
 * Articles on a usual day: the median, which neither a day without network nor an election moves. Days before the first article do not
 * count; null where too few are left.
 *
 * @param counts articles a day, oldest first.
 * @example usualVolume([0, 0, 10, 12, 9, 0, 11, 40, 10]) === 10
 */
export function usualVolume(counts: readonly number[]): number | null {
  const first = counts.findIndex((count) => count > 0);
  const known = first < 0 ? [] : counts.slice(first).toSorted((a, b) => a - b);
  if (known.length < LEAST_DAYS) return null;
  const middle = known.length >> 1;
  const upper = known[middle] ?? 0;
  return known.length % 2 === 1 ? upper : (upper + (known[middle - 1] ?? 0)) / 2;
}
