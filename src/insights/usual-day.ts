import { addDays, daysBetween } from '../domain/news-day.ts';
import { USUAL_DAYS } from '../domain/usual-volume.ts';

/** A median and the median of the distances from it. */
interface Middle {
  readonly median: number;
  readonly mad: number;
}

/** With fewer known days, nothing is usual yet. */
const LEAST_DAYS = 7;
/** A day with less than this share of what the store collects on its median day is a gap: collecting stood still, not the press. */
const GAP_SHARE = 0.2;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** What is usual among the known days; null where they are too few. */
export function toUsual(days: readonly (number | null)[]): Middle | null {
  const known = days.filter((count) => count !== null);
  if (known.length < LEAST_DAYS) return null;
  const middle = median(known);
  return { median: middle, mad: median(known.map((count) => Math.abs(count - middle))) };
}

/** The days before one, oldest first, by which it is measured. */
export const daysBefore = (day: string): readonly string[] => daysBetween(addDays(day, -USUAL_DAYS), addDays(day, -1));

interface CollectedDay {
  readonly day: string;
  readonly articles: number;
}

/**
 * The days from one to another on which collecting stood still: of the whole store there is nothing, or next to nothing. Before its first day
 * nothing was collected either.
 */
export function findGaps(collected: readonly CollectedDay[], from: string, to: string): readonly string[] {
  const counts = new Map(collected.map(({ day, articles }) => [day, articles]));
  const inside = daysBetween(from, to);
  const usual = median(inside.map((day) => counts.get(day) ?? 0).filter((count) => count > 0));
  return inside.filter((day) => (counts.get(day) ?? 0) <= GAP_SHARE * usual);
}
