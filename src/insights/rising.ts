/** In how many articles of how many something is, now and before. */
export interface Occurrence {
  readonly now: number;
  readonly before: number;
}

/** From here on a difference is hardly chance (95 %). */
const LEAST_SCORE = 1.96;
/** Keeps what was never there before from being infinitely more (Haldane and Anscombe). */
const HALF = 0.5;

/**
 * How surely something is in a larger share of the articles now than before: the log-odds ratio over its standard error. Above 1.96 it is
 * hardly chance; below 0 it is rarer.
 */
export function riseScore({ now, before }: Occurrence, total: Occurrence): number {
  const [a, b] = [now + HALF, total.now - now + HALF];
  const [c, d] = [before + HALF, total.before - before + HALF];
  return Math.log((a / b) * (d / c)) / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
}

/** Those that rise, the surest first. `least`: articles now. */
export function findRising<T extends Occurrence>(
  all: readonly T[],
  total: Occurrence,
  least: number,
): readonly (T & { readonly score: number })[] {
  return all
    .filter(({ now }) => now >= least)
    .map((item) => ({ ...item, score: riseScore(item, total) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || b.now - a.now);
}
