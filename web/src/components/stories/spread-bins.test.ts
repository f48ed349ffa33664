import { expect, test } from 'vitest';
import { toSpread } from './spread-bins.ts';

const hours = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    hour: new Date(Date.UTC(2026, 10, 20, 16 + at)).toISOString(),
    articles: at % 2,
  }));

test('a short story by the hour, in WIB', () => {
  expect(toSpread(hours(2))).toEqual({
    by: 'hour',
    bins: [
      { from: '2026-11-20T23:00:00+07:00', articles: 0 },
      { from: '2026-11-21T00:00:00+07:00', articles: 1 },
    ],
  });
});

test('a long story by the day, in WIB', () => {
  expect(toSpread(hours(73))).toEqual({
    by: 'day',
    bins: [
      { from: '2026-11-20', articles: 0 },
      { from: '2026-11-21', articles: 12 },
      { from: '2026-11-22', articles: 12 },
      { from: '2026-11-23', articles: 12 },
    ],
  });
});
