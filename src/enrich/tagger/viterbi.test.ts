import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPath } from './viterbi.ts';

const LABELS = 3;
const scoreOf = (path: readonly number[], emissions: Float64Array, transitions: Float64Array): number =>
  path.reduce((sum, label, at) => {
    const from = path[at - 1];
    return (
      sum + (emissions[at * LABELS + label] ?? 0) + (from === undefined ? 0 : (transitions[from * LABELS + label] ?? 0))
    );
  }, 0);
const allPaths = (length: number): readonly (readonly number[])[] =>
  length === 0 ? [[]] : allPaths(length - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));

test('no path scores more', () => {
  const score = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(score, { minLength: 24, maxLength: 24 }),
      (length, numbers) => {
        const transitions = Float64Array.from(numbers.slice(0, LABELS * LABELS));
        const emissions = Float64Array.from(numbers.slice(LABELS * LABELS, LABELS * LABELS + length * LABELS));
        const best = Math.max(
          ...allPaths(length).map((path) => scoreOf(path, emissions.slice(0, length * LABELS), transitions)),
        );
        expect(scoreOf(bestPath(emissions, transitions, LABELS), emissions, transitions)).toBe(best);
      },
    ),
  );
});

test('nothing has an empty path', () => {
  expect(bestPath(new Float64Array(0), new Float64Array(9), LABELS)).toEqual([]);
});
