import { TAGGER_LABELS } from '../tagger/labels.ts';
import type { Token } from '../tokens.ts';
import { rowsOf, type ArticleReading } from './article-reading.ts';
import { logits } from './head.ts';
import { stateAt } from './pool.ts';

const WIDTH = TAGGER_LABELS.length;

/**
 * The log-probability of every label for each token of a paragraph (`[token * labels + label]`), from the state of the token's first
 * piece. Of a token that was not read nothing is said: zeros, which change no sum.
 */
export function tagScores(reading: ArticleReading, paragraph: number, tokens: readonly Token[]): Float64Array {
  const scores = new Float64Array(tokens.length * WIDTH);
  for (const [at, { start, end }] of tokens.entries()) {
    const [row] = rowsOf(reading, { paragraph, start, end });
    if (row === undefined) continue;
    scores.set(logProbabilities(logits(reading.heads.names, [stateAt(reading.states, row)])), at * WIDTH);
  }
  return scores;
}

function logProbabilities(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const total = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  return scores.map((score) => score - total);
}
