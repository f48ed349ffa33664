import { expect, test } from 'vitest';
import { toBins } from './day-bins.ts';

const day = (count: number, isGap = false) => ({ day: `hari-${count}`, count, isGap });

test('a short time is shown day by day', () => {
  expect(toBins([day(1), day(2, true)])).toEqual([
    { from: 'hari-1', to: 'hari-1', count: 1, isGap: false },
    { from: 'hari-2', to: 'hari-2', count: 2, isGap: true },
  ]);
  expect(toBins([])).toEqual([]);
});

test('a long one in stretches that hold every article', () => {
  const days = Array.from({ length: 200 }, (_, index) => day(index, index < 4));
  const bins = toBins(days);
  expect(bins.length).toBeLessThanOrEqual(92);
  expect(bins[0]).toEqual({ from: 'hari-0', to: 'hari-2', count: 3, isGap: true });
  expect(bins[1]?.isGap).toBe(false);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe((199 * 200) / 2);
});
