import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVolumeBins } from './volume-bins.ts';

const one = (day: string, total = 1) => ({ day, total, positif: total, netral: 0, negatif: 0 });

test('days without articles are empty bars', () => {
  const bins = toVolumeBins([one('2026-02-27', 3), one('2026-03-02')], 60);
  expect(bins.map((bin) => [bin.from, bin.to, bin.total])).toEqual([
    ['2026-02-27', '2026-02-27', 3],
    ['2026-02-28', '2026-02-28', 0],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-02', '2026-03-02', 1],
  ]);
});

test('a long time is cut into weeks that end on the last day', () => {
  const bins = toVolumeBins([one('2026-01-01'), one('2026-03-31')], 60);
  expect(bins.length).toBe(13);
  expect(bins[0]).toMatchObject({ from: '2026-01-01', to: '2026-01-06', total: 1 });
  expect(bins.at(-1)).toMatchObject({ from: '2026-03-25', to: '2026-03-31', total: 1 });
});

test('no days, no bars; a day that is none is left out', () => {
  expect(toVolumeBins([], 60)).toEqual([]);
  expect(toVolumeBins([one('?')], 60)).toEqual([]);
});

test('nothing is lost and the bars fit', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), fc.integer({ min: 1, max: 80 }), (days, most) => {
      const bins = toVolumeBins(
        days.map((date) => one(date.toISOString().slice(0, 10))),
        most,
      );
      expect(bins.reduce((sum, bin) => sum + bin.total, 0)).toBe(days.length);
      expect(bins.length).toBeLessThanOrEqual(most);
    }),
  );
});
