import { expect, test } from 'vitest';
import { findSpike } from './spikes.ts';
import { findGaps, toUsual } from './usual-day.ts';

const CALM = [10, 12, 9, 11, 10, 13, 8, 10, 12, 9, 11, 10, 13, 8];
const with_ = (changes: Readonly<Record<number, number | null>>): readonly (number | null)[] =>
  CALM.map((count, index) => changes[index] ?? (index in changes ? null : count));

test('a day far above the usual is a spike, told with what it is measured by', () => {
  expect(findSpike(CALM, 30)).toMatchObject({ count: 30, usual: 10, dayBefore: 8, weekBefore: 10 });
});

test.each([
  ['no more than chance', CALM, 19],
  ['as high as yesterday', with_({ 13: 25 }), 30],
  ['as high as a week ago', with_({ 7: 28 }), 30],
  ['too few articles to speak of', CALM.map(() => 0), 4],
  ['nothing usual yet', [null, null, null, null, null, null, null, null, 10, 11, 9, 10, 12, 10], 90],
])('no spike: %s', (_, before, count) => {
  expect(findSpike(before, count)).toBeUndefined();
});

test('a gap is no comparison: neither as yesterday nor as a usual day', () => {
  expect(findSpike(with_({ 13: null, 7: null }), 30)).toMatchObject({ usual: 10.5, dayBefore: null, weekBefore: null });
  expect(findSpike(with_({ 0: null, 1: null, 2: null, 3: null, 4: null, 5: null, 6: null }), 18)).toBeUndefined();
});

test('usual is the median, whatever one day does', () => {
  expect(toUsual([...CALM, 400])).toEqual({ median: 10, mad: 1 });
  expect(toUsual([1, 2, 3])).toBeNull();
});

test('gaps are days of which the whole store holds next to nothing', () => {
  const collected = [
    { day: '2026-11-01', articles: 300 },
    { day: '2026-11-02', articles: 12 },
    { day: '2026-11-04', articles: 250 },
  ];
  expect(findGaps(collected, '2026-10-31', '2026-11-04')).toEqual(['2026-10-31', '2026-11-02', '2026-11-03']);
});
