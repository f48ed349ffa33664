import { expect, test } from 'vitest';
import { failedPollPause, nextPollPause, retryPause } from './schedule.ts';

const MINUTE = 60_000;

test.each([
  ['the first poll', null, 1, null, 15],
  ['all new', 60, 1, null, 30],
  ['some new', 60, 0.5, null, 60],
  ['nothing new', 60, 0, null, 90],
  ['never faster than five minutes', 6, 1, null, 5],
  ['never faster than the feed asks', 60, 1, 120, 120],
  ['never slower than a day', 1400, 0, 9999, 1440],
])('a feed is polled again after: %s', (_, before, share, asked, minutes) => {
  expect(nextPollPause(before === null ? null : before * MINUTE, share, asked === null ? null : asked * MINUTE)).toBe(
    minutes * MINUTE,
  );
});

test('failures slow down, up to a day, and heed what the site asks', () => {
  expect([1, 2, 3, 20].map((failures) => failedPollPause(failures, null) / MINUTE)).toEqual([15, 30, 60, 1440]);
  expect(failedPollPause(1, 3600)).toBe(60 * MINUTE);
  expect([1, 2, 3, 4].map((attempts) => retryPause(attempts, null) / MINUTE)).toEqual([5, 25, 125, 625]);
  expect(retryPause(1, 7200)).toBe(120 * MINUTE);
});
