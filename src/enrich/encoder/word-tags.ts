import { TAGGER_LABELS } from '../tagger/labels.ts';
import { bestPath } from '../tagger/viterbi.ts';
import type { Token } from '../tokens.ts';
import { rowsOf, type ArticleReading } from './article-reading.ts';
import { logits } from './head.ts';
import { stateAt } from './pool.ts';

const WIDTH = TAGGER_LABELS.length;
/** What makes a label impossible without turning sums into NaN. */
const NEVER = -1e9;

/**
 * The log-probability of every label for each token of a paragraph (`[token * labels + label]`), from the state of the token's first
 * piece. A token that was not read is no name.
 */
export function tagScores(reading: ArticleReading, paragraph: number, tokens: readonly Token[]): Float64Array {
  const scores = new Float64Array(tokens.length * WIDTH);
  for (const [at, { start, end }] of tokens.entries()) {
    const [row] = rowsOf(reading, { paragraph, start, end });
    const values =
      row === undefined
        ? TAGGER_LABELS.map((label) => (label === 'O' ? 0 : NEVER))
        : logProbabilities(logits(reading.heads.names, [stateAt(reading.states, row)]));
    scores.set(values, at * WIDTH);
  }
  return scores;
}

/** The likeliest labels in which an I follows a B or I of its kind. */
export function bestTags(scores: Float64Array): readonly (typeof TAGGER_LABELS)[number][] {
  return bestPath(withoutInsideAtStart(scores), TRANSITIONS, WIDTH).map((label) => TAGGER_LABELS[label] ?? 'O');
}

const continues = (from: string, to: string): boolean => !to.startsWith('I-') || from.slice(2) === to.slice(2);
const TRANSITIONS = Float64Array.from(
  TAGGER_LABELS.flatMap((from) => TAGGER_LABELS.map((to) => (continues(from, to) ? 0 : NEVER))),
);

function withoutInsideAtStart(scores: Float64Array): Float64Array {
  const allowed = scores.slice();
  if (allowed.length > 0) TAGGER_LABELS.forEach((label, at) => void (label.startsWith('I-') && (allowed[at] = NEVER)));
  return allowed;
}

function logProbabilities(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const total = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  return scores.map((score) => score - total);
}
