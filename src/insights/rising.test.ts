import { expect, test } from 'vitest';
import { findRising, riseScore } from './rising.ts';

const TOTAL = { now: 100, before: 1400 };

test('what is as frequent as before has no score, what is rarer a negative one', () => {
  expect(Math.abs(riseScore({ now: 10, before: 140 }, TOTAL))).toBeLessThan(0.2);
  expect(riseScore({ now: 10, before: 0 }, { now: 700, before: 700 })).toBeCloseTo(3.733, 2);
  expect(riseScore({ now: 1, before: 300 }, TOTAL)).toBeLessThan(-3);
});

test('the surest rise first; what is too rare or no surer than chance is left out', () => {
  const words = [
    { word: 'rapat', now: 40, before: 560 },
    { word: 'gempa', now: 12, before: 3 },
    { word: 'banjir', now: 30, before: 40 },
    { word: 'sekali', now: 2, before: 0 },
    { word: 'lumayan', now: 9, before: 90 },
  ];
  expect(findRising(words, TOTAL, 3).map(({ word }) => word)).toEqual(['banjir', 'gempa']);
});
