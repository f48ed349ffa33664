import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toneShare, wilson } from './interval.ts';
import { TONE_ERRORS } from './tone-errors.ts';

const round = (value: number | undefined): number => Math.round((value ?? 0) * 1000) / 1000;
const PERFECT = {
  positif: { positif: 1e6, netral: 0, negatif: 0 },
  netral: { positif: 0, netral: 1e6, negatif: 0 },
  negatif: { positif: 0, netral: 0, negatif: 1e6 },
};
const BLIND = {
  positif: { positif: 10, netral: 10, negatif: 10 },
  netral: { positif: 10, netral: 10, negatif: 10 },
  negatif: { positif: 10, netral: 10, negatif: 10 },
};

test.each([
  [0, 10, 0, 0.278],
  [5, 10, 0.237, 0.763],
  [81, 263, 0.255, 0.366],
])('Wilson: %i of %i is between %d and %d', (count, total, low, high) => {
  const share = wilson(count, total);
  expect([round(share?.low), round(share?.high)]).toEqual([low, high]);
});

test('of nothing there is no share', () => {
  expect(wilson(0, 0)).toBeNull();
  expect(toneShare('positif', 0, 0, TONE_ERRORS.article)).toBeNull();
});

test('a model that never errs leaves Wilson as it is, one that guesses says nothing', () => {
  expect(toneShare('negatif', 50, 100, PERFECT)?.high).toBeCloseTo(wilson(50, 100)?.high ?? 0, 2);
  expect(toneShare('negatif', 50, 100, BLIND)).toEqual({ share: 0.5, low: 0, high: 1 });
});

test('a tone share holds the share itself and all that Wilson holds', () => {
  const counts = fc.nat(500).chain((total) => fc.tuple(fc.nat(total), fc.constant(total + 1)));
  fc.assert(
    fc.property(counts, fc.constantFrom('positif', 'netral', 'negatif'), ([count, total], tone) => {
      const plain = wilson(count, total) ?? expect.fail();
      const wide = toneShare(tone, count, total, TONE_ERRORS.article) ?? expect.fail();
      expect(wide.share).toBe(plain.share);
      expect(wide.low).toBeLessThanOrEqual(plain.low);
      expect(wide.high).toBeGreaterThanOrEqual(plain.high);
      expect(wide.low).toBeGreaterThanOrEqual(0);
      expect(wide.high).toBeLessThanOrEqual(1);
    }),
  );
});
