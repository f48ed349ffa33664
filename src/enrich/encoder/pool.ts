import { runHead, type Head } from './head.ts';

/** What the encoder says of an article: a row of `width` numbers a piece (see `ArticlePieces`). */
export interface States {
  readonly width: number;
  readonly values: Float32Array;
}

/** The weighted mean of consecutive rows, and what each weighed (they sum to 1). */
export interface Look {
  readonly vector: Float32Array;
  readonly start: number;
  readonly weights: Float64Array;
}

export const stateAt = ({ width, values }: States, row: number): Float32Array =>
  values.subarray(row * width, (row + 1) * width);

/** The mean of some rows; undefined of none. */
export function meanOf(states: States, rows: Iterable<number>): Float32Array | undefined {
  const sum = new Float64Array(states.width);
  let count = 0;
  for (const row of rows) {
    add(sum, stateAt(states, row), 1);
    count += 1;
  }
  return count === 0 ? undefined : Float32Array.from(sum, (value) => value / count);
}

/** Attention pooling: the rows from `start` to `end`, weighted by the softmax of what `scorer` gives each. */
export function lookAt(states: States, scorer: Head, start: number, end: number): Look {
  const scores = Array.from({ length: end - start }, (_, at) => runHead(scorer, [stateAt(states, start + at)])[0] ?? 0);
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const weights = powers.map((power) => power / total);
  const sum = new Float64Array(states.width);
  weights.forEach((weight, at) => add(sum, stateAt(states, start + at), weight));
  return { vector: Float32Array.from(sum), start, weights };
}

/**
 * What a look would have seen without some of its rows: exact, since taking rows out of a softmax leaves the others in proportion.
 * Undefined where nothing is left.
 */
export function lookWithout(states: States, look: Look, rows: Iterable<number>): Float32Array | undefined {
  const sum = Float64Array.from(look.vector);
  let left = 1;
  for (const row of rows) {
    const weight = look.weights[row - look.start] ?? 0;
    add(sum, stateAt(states, row), -weight);
    left -= weight;
  }
  return left > 1e-6 ? Float32Array.from(sum, (value) => value / left) : undefined;
}

function add(sum: Float64Array, values: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + weight * (values[at] ?? 0);
}
