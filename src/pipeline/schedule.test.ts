import { expect, test } from 'vitest';
import { failedPollPause, nextPollPause, retryPause, spread } from './schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each<[string, { before?: number; newShare: number; quiet?: number; asked?: number }, number]>([
  ['the first poll', { newShare: 1 }, 15],
  ['all new: some were missed', { before: 60, newShare: 1 }, 15],
  ['most new', { before: 60, newShare: 0.7 }, 30],
  ['some new', { before: 40, newShare: 0.5 }, 40],
  ['few new', { before: 40, newShare: 0.2 }, 60],
  ['never slower than an hour where there was news within the hour', { before: 60, newShare: 0, quiet: 10 }, 60],
  ['never longer than it was quiet', { before: 100, newShare: 0, quiet: 120 }, 120],
  ['nothing new for days', { before: 200, newShare: 0, quiet: 9999 }, 300],
  ['never faster than five minutes', { before: 6, newShare: 1 }, 5],
  ['never faster than the feed asks', { before: 60, newShare: 1, asked: 120 }, 120],
  ['never slower than a day', { before: 1400, newShare: 0, quiet: 9999, asked: 9999 }, 1440],
])('a feed is polled again after: %s', (_, { before, newShare, quiet = 0, asked }, minutes) => {
  const pause = nextPollPause({
    beforeMs: before === undefined ? null : before * MINUTE,
    newShare,
    quietMs: quiet * MINUTE,
    askedMs: asked === undefined ? null : asked * MINUTE,
  });
  expect(pause / MINUTE).toBe(minutes);
});

test('a feed that fails is polled twice as seldom each time up to a day, and weekly after a month', () => {
  const minutes = [1, 2, 3, 9, 500].map((failures) => failedPollPause(failures, 15 * MINUTE, DAY) / MINUTE);
  expect(minutes).toEqual([15, 30, 60, 1440, 1440]);
  expect(failedPollPause(40, 15 * MINUTE, 31 * DAY)).toBe(7 * DAY);
});

test('a page that fails is tried five times as seldom each time, up to a day', () => {
  expect([1, 2, 3, 4, 5].map((attempts) => retryPause(attempts, 5 * MINUTE) / MINUTE)).toEqual([5, 25, 125, 625, 1440]);
});

test('a spread pause is never shorter', () => {
  expect([0, 0.5, 1].map((random) => spread(1000, random))).toEqual([1000, 1050, 1100]);
});
