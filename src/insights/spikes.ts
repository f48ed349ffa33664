import { toUsual } from './usual-day.ts';

/** More than usual, and by how much. */
export interface Spike {
  readonly count: number;
  /** Median of the 14 days before. */
  readonly usual: number;
  /** How many times the usual spread above the usual: the modified z-score. */
  readonly score: number;
  /** The day before and the day a week before; null in a gap. */
  readonly dayBefore: number | null;
  readonly weekBefore: number | null;
}

/** From here on a modified z-score is an outlier (Iglewicz and Hoaglin 1993). */
const LEAST_SCORE = 3.5;
/** Makes the MAD of a normal distribution its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;
/** Fewer articles are no news, however unusual. */
const LEAST_ARTICLES = 5;
/** A wave that has been running since yesterday, or comes every Monday, is no spike. */
const LEAST_GROWTH = 1.5;

/**
 * Whether a day stands out from the 14 days before (oldest first; null: a gap in collecting). Undefined where it does not, or where too few
 * days are known. The spread is at least that of counts which come by chance alone (the root of the median).
 */
export function findSpike(before: readonly (number | null)[], count: number): Spike | undefined {
  const usual = toUsual(before);
  if (usual === null || count < LEAST_ARTICLES) return undefined;
  const spread = Math.max(MAD_TO_DEVIATION * usual.mad, Math.sqrt(Math.max(usual.median, 1)));
  const score = (count - usual.median) / spread;
  const dayBefore = before.at(-1) ?? null;
  const weekBefore = before.at(-7) ?? null;
  const isGrowing = [dayBefore, weekBefore].every((past) => past === null || count >= LEAST_GROWTH * past);
  return score >= LEAST_SCORE && isGrowing ? { count, usual: usual.median, score, dayBefore, weekBefore } : undefined;
}
