import { mkdtempSync, rmSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import type { Answer } from '../../tests/loopback-server.ts';
import { SYSTEM_CLOCK, type SteadyClock } from '../base/clock.ts';
import { parseConfig } from '../config/config.ts';
import { createCaptures, type Captures } from '../crawl/captures/captures.ts';
import { createCrawler, type Crawler } from '../crawl/crawler.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Feed } from '../store/feed-store.ts';
import type { Store } from '../store/store.ts';
import { createCollector, type Collector } from './collect.ts';
import { SILENT_LOG } from './log.ts';
import { createAnalysisPool, type AnalysisPool } from './worker-pool.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let pool: AnalysisPool;
beforeAll(() => {
  pool = createAnalysisPool(parseConfig({ SOROT_WORKERS: '1' }));
});
afterAll(() => pool.close());

let dir: string;
let store: Store;
let captures: Captures;
let crawler: Crawler;
let outlet: InventedOutlet | undefined;
let isNetworkAway: boolean;
/** How far time, and the clock on the wall, have moved beyond the real ones. */
let passed: number;
let leapt: number;

const clock: SteadyClock = {
  now: () => Date.now() + passed + leapt,
  elapsed: () => performance.now() + passed,
  sleep: (ms, signal) => SYSTEM_CLOCK.sleep(ms, signal),
};
/** All names lead to this machine, while there is a network. */
const lookup: LookupFunction = (host, _, callback) => {
  if (isNetworkAway) return callback(Object.assign(new Error(host), { code: 'EAI_AGAIN' }), '', 0);
  return callback(null, [{ address: '127.0.0.1', family: 4 }]);
};
const openCrawler = (): Crawler =>
  createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0, lookup }, clock);

beforeEach(async () => {
  [isNetworkAway, passed, leapt] = [false, 0, 0];
  dir = mkdtempSync(path.join(tmpdir(), 'sorot-weeks-'));
  store = await openSqliteStore({ dir, holder: 'test' });
  captures = createCaptures({ dir: path.join(dir, 'captures'), software: 'Sorot-test', userAgent: 'x' }, clock);
  crawler = openCrawler();
});
afterEach(async () => {
  await Promise.all([store.close(), crawler.close(), captures.close(), outlet?.close()]);
  rmSync(dir, { recursive: true });
});

// Links that stay at the name under which the feed was asked for.
const FEED =
  '<rss version="2.0"><channel><title>Warta</title><item><link>/berita/1</link></item><item><link>/berita/2</link></item></channel></rss>';

/** One outlet under several names, each a site of its own. */
async function begin(names: readonly string[], answers: Readonly<Record<string, Answer>> = {}): Promise<void> {
  outlet = await startInventedOutlet('Warta Rimba', 2, () => ({ '/rss': { body: FEED }, ...answers }));
  const { port } = new URL(outlet.origin);
  for (const name of names) await store.feeds.add(`http://${name}:${port}/rss`, new Date(clock.now()).toISOString());
}
const openCollector = (): Collector =>
  createCollector({ store, crawler, captures, pool, clock, random: () => 0, log: SILENT_LOG, owner: 'test' });
const collectOnce = (): Promise<void> => openCollector().run({ once: true, signal: AbortSignal.timeout(20 * MINUTE) });
const minutesUntil = (time: string | undefined): number => Math.round((Date.parse(time ?? '') - clock.now()) / MINUTE);

test('a network that goes away for a day punishes no one, and all is collected when it is back', async () => {
  const names = ['warta.example', 'kabar.example', 'suara.example', 'berita.example'];
  await begin(names);
  isNetworkAway = true;
  for (let hour = 0; hour < 24; hour += 1) {
    await collectOnce();
    passed += HOUR;
  }
  for (const feed of await store.feeds.all()) {
    expect(feed).toMatchObject({ failures: 0, failure: null });
    expect(minutesUntil(feed.nextPollAt)).toBeLessThanOrEqual(3);
  }
  isNetworkAway = false;
  await collectOnce();
  expect((await store.feeds.all()).every((feed) => feed.lastSuccessAt !== null)).toBe(true);
  expect(await store.tasks.counts()).toMatchObject({ waiting: 0, quarantined: 0 });
});

test('pages in hand when the network goes away lose no try', async () => {
  await begin([]);
  const { port } = new URL(outlet?.origin ?? '');
  const entry = { title: null, publishedAt: null };
  const tasks = ['a.example', 'b.example', 'c.example', 'd.example'].map((host) => ({
    url: `http://${host}:${port}/berita/1`,
    host,
    feedId: null,
    entry,
  }));
  await store.tasks.offer(tasks, new Date(clock.now()).toISOString());
  isNetworkAway = true;
  for (let time = 0; time < 8; time += 1) {
    await collectOnce();
    passed += HOUR;
  }
  expect(await store.tasks.counts()).toMatchObject({ waiting: 4, quarantined: 0 });
  isNetworkAway = false;
  await collectOnce();
  expect(await store.tasks.counts()).toMatchObject({ waiting: 0, quarantined: 0 });
});

test('a clock that was ahead and is set back puts nothing off', async () => {
  await begin(['warta.example']);
  leapt = 400 * DAY;
  await collectOnce();
  leapt = 0;
  await collectOnce();
  const [feed] = await store.feeds.all();
  expect(minutesUntil(feed?.nextPollAt)).toBe(15);
  passed += HOUR;
  const polls = (): number => (outlet?.asked ?? []).filter((path) => path === '/rss').length;
  const before = polls();
  await collectOnce();
  expect(polls()).toBe(before + 1);
});

test('a clock that is set back while collecting goes on puts nothing off', async () => {
  await begin(['warta.example']);
  const collector = openCollector();
  const stop = new AbortController();
  const running = collector.run({ once: false, signal: stop.signal });
  const untilFeed = async (isSo: (feed: Feed) => boolean): Promise<void> => {
    while (!(await store.feeds.all()).every(isSo)) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await untilFeed((feed) => feed.lastPollAt !== null);
  leapt = -400 * DAY;
  collector.wake();
  await untilFeed((feed) => minutesUntil(feed.nextPollAt) === 15);
  stop.abort();
  await running;
});

test('a site that wants to be left alone is, after a restart too', async () => {
  await begin(['warta.example'], { '/berita/1': { status: 429, headers: { 'retry-after': '7200' } } });
  await collectOnce();
  await crawler.close();
  crawler = openCrawler();
  const asked = outlet?.asked.length;
  passed += HOUR;
  await collectOnce();
  expect(outlet?.asked.slice(asked)).toEqual([]);
  passed += 1.1 * HOUR;
  await collectOnce();
  expect(outlet?.asked.length).toBeGreaterThan(asked ?? 0);
});

test('an unchanged feed is not read again, whatever its server says of it', async () => {
  let answers = 0;
  const body = '<rss version="2.0"><channel><title>Warta</title><item><link>/berita/1</link></item></channel></rss>';
  await begin(['warta.example'], { '/rss': () => ({ body, headers: { etag: `"${(answers += 1)}"` } }) });
  await collectOnce();
  const [first] = await store.feeds.all();
  passed += HOUR;
  await collectOnce();
  const [second] = await store.feeds.all();
  expect(answers).toBe(2);
  expect(second).toMatchObject({ etag: '"1"', bodyHash: first?.bodyHash, entries: 1, failures: 0 });
  expect(second?.lastSuccessAt).not.toBe(first?.lastSuccessAt);
});
