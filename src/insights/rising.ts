/** In how many articles of how many something is, now and before. */
export interface Occurrence {
  readonly now: number;
  readonly before: number;
}

/** Hundreds of words are tried at once: from here on about one in 740 that did not change seems to rise. */
const LEAST_SCORE = 3;

/**
 * How surely something is in a larger share of the articles now than before: the signed root of the likelihood ratio that the log-odds differ
 * (Dunning 1993), which holds for what was never there before, too. From 3 on it is hardly chance; below 0 it is rarer.
 *
 * @example riseScore({ now: 10, before: 0 }, { now: 700, before: 700 }) // 3.7
 */
export function riseScore({ now, before }: Occurrence, total: Occurrence): number {
  const all = total.now + total.before;
  const share = (now + before) / all;
  const deviance = (count: number, expected: number): number => (count === 0 ? 0 : count * Math.log(count / expected));
  const sum =
    deviance(now, total.now * share) +
    deviance(before, total.before * share) +
    deviance(total.now - now, total.now * (1 - share)) +
    deviance(total.before - before, total.before * (1 - share));
  const isMore = now * total.before > before * total.now;
  return (isMore ? 1 : -1) * Math.sqrt(2 * Math.max(0, sum));
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
