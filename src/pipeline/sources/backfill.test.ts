import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDatedSite, type DatedSite } from '../../../tests/dated-site.ts';
import { createCrawler, type Crawler } from '../../crawl/crawler.ts';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { makeStoreFolder } from '../../store/engines-under-test.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import type { BackfillRequest } from '../../store/backfill-store.ts';
import type { Store } from '../../store/store.ts';
import { toSteps, walkBackfill, type WalkOptions } from './backfill.ts';
import { beginBackfill } from './begin-backfill.ts';

const DAYS = { '2026-11-18': 1, '2026-11-19': 3, '2026-11-20': 2, '2026-11-21': 5 };
const NOW = Date.parse('2026-11-21T12:00:00+07:00');
const clock = { ...SYSTEM_CLOCK, now: () => NOW };
const ONCE: WalkOptions = { attempts: 1, mostWaiting: Infinity };

const folder = makeStoreFolder();
let store: Store;
let crawler: Crawler;
let site: DatedSite;
let request: BackfillRequest;
beforeEach(async () => {
  site = await startDatedSite(DAYS);
  store = await openSqliteStore({ dir: `${folder.dir}/${Math.random()}`, holder: 'test' });
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  request = { source: site.source, since: '2026-11-19', undated: false };
});
afterEach(async () => {
  await Promise.all([crawler.close(), site.close(), store.close()]);
});

afterAll(() => folder.remove());

const dayIndex = () => ({ url: `${site.origin}/indeks/{year}-{month}-{day}?page={page}` });
const begin = (lists = { sitemaps: [`${site.origin}/sitemap.xml`], indexes: [] as { url: string }[] }) =>
  beginBackfill(request, async () => lists, { ...store, clock });
const walk = (options = ONCE, signal = new AbortController().signal) =>
  walkBackfill(request, options, { ...store, crawler, clock }, signal);
const queued = async () => (await store.tasks.counts()).waiting;

describe('steps', () => {
  test('days of an index go back from today; an index without days begins at its first page', () => {
    const indexes = [{ url: 'https://w.id/{year}/{month}/{day}' }, { url: 'https://w.id/{offset}', step: 20 }];
    expect(toSteps({ sitemaps: ['https://w.id/s.xml'], indexes }, '2026-11-20', NOW).map(({ url }) => url)).toEqual([
      'https://w.id/s.xml',
      'https://w.id/2026/11/21',
      'https://w.id/2026/11/20',
      'https://w.id/0',
    ]);
  });
});

test('through sitemaps: the pages since the day are put in the queue, each once', async () => {
  await begin();
  const walked = await Array.fromAsync(walk());
  expect(walked.map(({ offered }) => offered)).toEqual([0, 0, 3, 2, 5]);
  expect(await queued()).toBe(10);
  expect(await store.backfills.find(site.source)).toMatchObject({ state: 'done', steps: 5, done: 5, offered: 10 });
});

test('through an index of days, page by page until it repeats itself', async () => {
  await begin({ sitemaps: [], indexes: [dayIndex()] });
  await Array.fromAsync(walk());
  expect(await queued()).toBe(10);
  expect(site.asked.filter((path) => path.startsWith('/indeks/2026-11-21'))).toEqual(
    [1, 2, 3, 4].map((page) => `/indeks/2026-11-21?page=${page}`),
  );
  expect(site.asked.join(' ')).not.toContain('2026-11-18');
});

test('broken off in the middle it goes on where it was', async () => {
  expect(await begin()).toBe(false);
  const first = walk();
  for (const _ of [1, 2, 3]) await first.next();
  await first.return(undefined);
  const before = site.asked.length;
  expect(await begin()).toBe(true);
  const rest = await Array.fromAsync(walk());
  expect(rest.map(({ url }) => new URL(url).pathname)).toEqual(['/2026-11-20.xml', '/2026-11-21.xml']);
  expect(site.asked.length - before).toBe(2);
  expect(await queued()).toBe(10);
  // Done: the same request is a new one.
  expect(await begin()).toBe(false);
});

test('a list that cannot be read is told of, and the rest goes on', async () => {
  await begin({ sitemaps: [`${site.origin}/hilang.xml`, `${site.origin}/2026-11-20.xml`], indexes: [] });
  expect(await Array.fromAsync(walk())).toMatchObject([
    { url: `${site.origin}/hilang.xml`, problem: { code: 'fetch-status' } },
    { offered: 2, problem: null },
  ]);
  expect(await store.backfills.find(site.source)).toMatchObject({ state: 'done', done: 1, failed: 1 });
});

test('it waits while too many of its pages are in the queue', async () => {
  await begin();
  const waiting = new AbortController();
  const patient = { ...clock, sleep: async () => waiting.abort() };
  const walked: number[] = [];
  const steps = walkBackfill(
    request,
    { attempts: 1, mostWaiting: 4 },
    { ...store, crawler, clock: patient },
    waiting.signal,
  );
  await expect(
    (async () => {
      for await (const { offered } of steps) walked.push(offered);
    })(),
  ).rejects.toThrow();
  // Three, then two more; with five in the queue the next list waits.
  expect(walked).toEqual([0, 0, 3, 2]);
  expect(await store.backfills.find(site.source)).toMatchObject({ state: 'running', done: 4 });
});
