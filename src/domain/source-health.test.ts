import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, judgeHealth, type FeedSignal, type SourceSignals } from './source-health.ts';
import { usualVolume } from './usual-volume.ts';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const hoursAgo = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();
const feed = (failure: FeedSignal['failure'] = null, failingHours = 1): FeedSignal => ({
  lastPollAt: hoursAgo(1),
  failingSince: failure === null ? null : hoursAgo(failingHours),
  failure,
});
const SERVER_TROUBLE = { code: 'fetch-server', params: { host: 'warta.id', status: 500 } } as const;
const FORBIDDEN = { code: 'fetch-status', params: { host: 'warta.id', status: 403 } } as const;
const GONE = { code: 'fetch-status', params: { host: 'warta.id', status: 404 } } as const;
const WELL: SourceSignals = {
  isDisabled: false,
  feeds: [feed()],
  lastDays: [20, 22, 18],
  usual: 20,
  recentArticles: 140,
  recentRuled: 140,
  recentStale: 0,
  refusedPages: 0,
  emptyPages: 0,
};

test.each<[string, Partial<SourceSignals>, string, string]>([
  ['all in order', {}, 'sehat', 'well'],
  ['switched off', { isDisabled: true, feeds: [feed(FORBIDDEN)] }, 'belum-dipantau', 'disabled'],
  ['no feed', { feeds: [] }, 'belum-dipantau', 'no-feed'],
  ['never polled', { feeds: [{ ...feed(), lastPollAt: null }] }, 'belum-dipantau', 'not-polled'],
  ['the only feed is forbidden', { feeds: [feed(FORBIDDEN)] }, 'diblokir', 'feeds-refused'],
  ['one of two feeds is forbidden', { feeds: [feed(FORBIDDEN), feed()] }, 'lambat', 'feed-failing'],
  ['more pages forbidden than read', { refusedPages: 30, recentArticles: 29 }, 'diblokir', 'pages-refused'],
  ['few pages forbidden', { refusedPages: 9, recentArticles: 0 }, 'sehat', 'well'],
  ['trouble for a day', { feeds: [feed(SERVER_TROUBLE, 24)] }, 'terputus', 'feeds-failing'],
  ['a feed that was moved', { feeds: [feed(GONE, 30)] }, 'terputus', 'feeds-failing'],
  ['trouble since an hour', { feeds: [feed(SERVER_TROUBLE, 23)] }, 'lambat', 'feed-failing'],
  ['a new feed that fails at once', { feeds: [feed(SERVER_TROUBLE, 0)] }, 'lambat', 'feed-failing'],
  ['one of two feeds in trouble for long', { feeds: [feed(SERVER_TROUBLE, 99), feed()] }, 'lambat', 'feed-failing'],
  ['three days without an article', { lastDays: [0, 0, 0] }, 'terputus', 'silent'],
  ['a source that is mostly silent', { lastDays: [0, 0, 0], usual: 0 }, 'sehat', 'well'],
  ['the rule fits two thirds', { recentRuled: 30, recentStale: 10 }, 'berubah-bentuk', 'stale-rule'],
  ['the rule fits most pages', { recentRuled: 30, recentStale: 8 }, 'sehat', 'well'],
  ['too few pages to say', { recentRuled: 9, recentStale: 9 }, 'sehat', 'well'],
  ['half of the pages are empty', { emptyPages: 40, recentArticles: 40 }, 'berubah-bentuk', 'pages-empty'],
  ['a thin day', { lastDays: [9, 20, 20] }, 'lambat', 'fewer'],
  ['half a day', { lastDays: [10, 20, 20] }, 'sehat', 'well'],
  ['a small source', { usual: 3, lastDays: [1, 3, 3] }, 'sehat', 'well'],
  ['nothing usual yet', { usual: null, lastDays: [0, 0, 0] }, 'sehat', 'well'],
])('%s', (_, changed, state, reason) => {
  expect(judgeHealth({ ...WELL, ...changed }, NOW)).toEqual({ state, reason });
});

test.each([
  [FORBIDDEN, true],
  [GONE, false],
  [SERVER_TROUBLE, false],
  [{ code: 'fetch-challenge', params: { host: 'warta.id' } }, true],
] as const)('%o is a refusal: %s', (failure, expected) => {
  expect(isRefusal(failure)).toBe(expected);
});

describe('a usual day', () => {
  test.each([
    [[1, 2, 3, 4, 5, 6, 7], 4],
    [[1, 2, 3, 4, 5, 6, 7, 8], 4.5],
    [[0, 0, 0, 5, 5, 5, 5, 5, 5, 5], 5],
    [[5, 0, 5, 0, 5, 5, 90], 5],
    [[0, 0, 0, 0, 0, 0, 5], null],
    [[], null],
  ])('of %j is %s', (counts, usual) => {
    expect(usualVolume(counts)).toBe(usual);
  });

  test('lies between the smallest and the largest, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 7, maxLength: 14 }), (counts) => {
        const usual = usualVolume(counts) ?? Number.NaN;
        return (
          usual >= Math.min(...counts) && usual <= Math.max(...counts) && usual === usualVolume(counts.toReversed())
        );
      }),
    );
  });
});
