import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import type { Answer, Reply } from '../../tests/loopback-server.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { parseConfig } from '../config/config.ts';
import { createCaptures, type Captures } from '../crawl/captures/captures.ts';
import { createCrawler, type Crawler } from '../crawl/crawler.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createCollector, type Collector } from './collect.ts';
import { SILENT_LOG } from './log.ts';
import { createAnalysisPool, type AnalysisPool } from './worker-pool.ts';

const MINUTE = 60_000;
let pool: AnalysisPool;
beforeAll(() => {
  pool = createAnalysisPool(parseConfig({ SOROT_WORKERS: '1' }));
});
afterAll(() => pool.close());

let dir: string;
let store: Store;
let crawler: Crawler;
let captures: Captures;
let outlet: InventedOutlet | undefined;
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'sorot-collect-'));
  store = await openSqliteStore({ dir, holder: 'test' });
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  captures = createCaptures({ dir: path.join(dir, 'captures'), software: 'Sorot-test', userAgent: 'x' }, SYSTEM_CLOCK);
});
afterEach(async () => {
  await Promise.all([store.close(), crawler.close(), captures.close(), outlet?.close()]);
  rmSync(dir, { recursive: true });
});

/** An outlet whose feed is polled, and a collector for it. */
async function begin(articles: number, answers: Readonly<Record<string, Answer>> = {}): Promise<Collector> {
  outlet = await startInventedOutlet('Warta Rimba', articles, () => answers);
  await store.feeds.add(outlet.feedUrl, new Date().toISOString());
  return createCollector({
    store,
    crawler,
    captures,
    pool,
    clock: SYSTEM_CLOCK,
    random: () => 0,
    log: SILENT_LOG,
    owner: 'test',
  });
}
const once = (collector: Collector): Promise<void> =>
  collector.run({ once: true, signal: AbortSignal.timeout(20 * MINUTE) });
const minutesUntil = (time: string | undefined): number => Math.round((Date.parse(time ?? '') - Date.now()) / MINUTE);

test('pages that fail are tried again later or given up with the reason, and the others are kept', async () => {
  const collector = await begin(5, {
    '/berita/1': { status: 500 },
    '/berita/2': { body: '%PDF-1.7', headers: { 'content-type': 'application/pdf' } },
    '/berita/3': { body: '<html><body><p>Masuk</p></body></html>' },
  });
  await once(collector);
  expect(await store.articles.count()).toBe(2);
  expect(await store.tasks.counts()).toEqual({ waiting: 1, leased: 0, done: 2, quarantined: 2 });
  expect(minutesUntil(await store.tasks.nextAt())).toBe(5);
  const reasons = (await store.tasks.quarantined(10)).map(({ url, reason }) => [new URL(url).pathname, reason.code]);
  expect(new Map(reasons as [string, string][])).toEqual(
    new Map([
      ['/berita/2', 'fetch-not-html'],
      ['/berita/3', 'no-article'],
    ]),
  );
  expect(collector.counts()).toMatchObject({
    polls: 1,
    failedPolls: 0,
    found: 5,
    added: 2,
    retried: 1,
    quarantined: 2,
  });
});

test('a site that asks us to wait is left alone, its pages too', async () => {
  const collector = await begin(3, { '/berita/1': { status: 429, headers: { 'retry-after': '7200' } } });
  await once(collector);
  expect(outlet?.asked).toEqual(['/rss', '/robots.txt', '/berita/1']);
  expect(await store.tasks.counts()).toMatchObject({ waiting: 3, done: 0 });
});

test('a feed that fails is polled again later, more and more so, until it is well again', async () => {
  let answer: Reply = { body: '<!doctype html><title>Sedang diperbaiki</title>' };
  const collector = await begin(1, { '/rss': () => answer });
  const poll = async (): Promise<{
    readonly failures: number;
    readonly code: string | undefined;
    readonly minutes: number;
  }> => {
    const [feed] = await store.feeds.all();
    if (feed) await store.feeds.update({ ...feed, nextPollAt: new Date(0).toISOString() });
    await once(collector);
    const [polled] = await store.feeds.all();
    return { failures: polled?.failures ?? -1, code: polled?.failure?.code, minutes: minutesUntil(polled?.nextPollAt) };
  };
  expect(await poll()).toEqual({ failures: 1, code: 'feed-is-html', minutes: 15 });
  answer = { status: 503 };
  expect(await poll()).toEqual({ failures: 2, code: 'fetch-server', minutes: 10 });
  answer = { body: '<rss version="2.0"><channel><title>Warta</title></channel></rss>' };
  expect(await poll()).toMatchObject({ failures: 0, code: undefined });
});

test('an article that is here already is not fetched', async () => {
  const collector = await begin(2);
  await once(collector);
  const url = `${outlet?.origin}/berita/1?utm_source=lain&page=all`;
  await store.tasks.offer(
    [{ url, host: 'lain', feedId: null, entry: { title: null, publishedAt: null } }],
    new Date().toISOString(),
  );
  await once(collector);
  expect(collector.counts()).toMatchObject({ added: 2, known: 1 });
  expect(outlet?.asked.filter((page) => page.startsWith('/berita/1'))).toEqual(['/berita/1']);
});

test('a store that fails ends the run with its reason', async () => {
  const collector = await begin(1);
  const broken: Store = {
    ...store,
    tasks: { ...store.tasks, lease: () => Promise.reject(new Error('the disk is gone')) },
  };
  const failing = createCollector({
    store: broken,
    crawler,
    captures,
    pool,
    clock: SYSTEM_CLOCK,
    log: SILENT_LOG,
    owner: 'test',
  });
  await expect(once(failing)).rejects.toThrow('the disk is gone');
  await once(collector);
  expect(await store.articles.count()).toBe(1);
});

const SHARED = path.join(import.meta.dirname, '../../../shared/data/html');
test.skipIf(!existsSync(SHARED))('real pages of ../shared are collected (skipped where it is absent)', async () => {
  const listed = readFileSync(path.join(SHARED, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  const pages = listed
    .map((line) => JSON.parse(line) as { readonly file: string; readonly type: string })
    .filter(({ type }) => type === 'article');
  const answers = pages.map(({ file }, at): [string, Answer] => [
    `/berita/${at + 1}`,
    { body: readFileSync(path.join(SHARED, file)), headers: { 'content-type': 'text/html' } },
  ]);
  const collector = await begin(pages.length, Object.fromEntries(answers));
  await once(collector);
  const { added, replaced, known, quarantined, retried } = collector.counts();
  expect({ all: added + replaced + known, quarantined, retried }).toEqual({
    all: pages.length,
    quarantined: 0,
    retried: 0,
  });
});
