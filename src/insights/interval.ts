import { TONES } from '../domain/tone.ts';
import type { Tone } from '../domain/tone.ts';
import type { ToneErrors } from './tone-errors.ts';

/** Standard deviations of a 95 % interval. */
const Z = 1.96;

/** A share of a whole with its 95 % interval, all from 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval (1927) of `count` out of `total`; null of nothing.
 *
 * @example wilson(5, 10) // share 0.5, from 0.24 to 0.76
 */
export function wilson(count: number, total: number): Share | null {
  if (total <= 0) return null;
  const share = count / total;
  const spread = Z ** 2 / total;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / total + spread / (4 * total));
  return { share, low: clamp(middle - half), high: clamp(middle + half) };
}

/**
 * The share of articles that Sorot gave a tone. Its interval covers Wilson's and the one in which the true share lies when the tone is missed
 * and mistaken as often as on the annotated articles (Rogan and Gladen 1978, variance by the delta method): it never promises more than
 * either.
 */
export function toneShare(tone: Tone, count: number, total: number, errors: ToneErrors): Share | null {
  const plain = wilson(count, total);
  if (plain === null) return null;
  const { rate: sensitivity, of: carriers } = hitRate(
    errors,
    (truth) => truth === tone,
    (judged) => judged === tone,
  );
  const { rate: specificity, of: others } = hitRate(
    errors,
    (truth) => truth !== tone,
    (judged) => judged !== tone,
  );
  const skill = sensitivity + specificity - 1;
  // A judge that does no better than chance says nothing of the true share.
  if (skill <= 0) return { ...plain, low: 0, high: 1 };
  const corrected = clamp((plain.share + specificity - 1) / skill);
  const variance =
    (plain.share * (1 - plain.share)) / total +
    (corrected ** 2 * sensitivity * (1 - sensitivity)) / carriers +
    ((1 - corrected) ** 2 * specificity * (1 - specificity)) / others;
  const half = (Z * Math.sqrt(variance)) / skill;
  return {
    share: plain.share,
    low: clamp(Math.min(plain.low, corrected - half)),
    high: clamp(Math.max(plain.high, corrected + half)),
  };
}

/** How often what truly is so was judged so, among the annotated articles. */
function hitRate(
  errors: ToneErrors,
  isTruly: (tone: Tone) => boolean,
  isJudged: (tone: Tone) => boolean,
): { readonly rate: number; readonly of: number } {
  const cells = TONES.filter(isTruly).flatMap((truth) =>
    TONES.map((judged) => ({ judged, count: errors[truth][judged] })),
  );
  const of = cells.reduce((sum, { count }) => sum + count, 0);
  const hits = cells.reduce((sum, { judged, count }) => sum + (isJudged(judged) ? count : 0), 0);
  return { rate: of === 0 ? 0 : hits / of, of: Math.max(of, 1) };
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
