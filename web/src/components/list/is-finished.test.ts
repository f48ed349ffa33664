import { expect, test } from 'vitest';
import { isFinished } from './is-finished.ts';

test.each(['banjir', 'banjir -rob', '(a OR b)', 'tokoh:"Joko Widodo"', 'MOTOR'])('%s is finished', (typed) => {
  expect(isFinished(typed)).toBe(true);
});

test.each(['', '"banjir', '(a', 'a)', 'a OR', 'tokoh:', 'a NEAR/', '-', '~'])('%s is not', (typed) => {
  expect(isFinished(typed)).toBe(false);
});
