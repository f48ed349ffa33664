import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { parseConfig } from '../config/config.ts';
import { createCaptures } from '../crawl/captures/captures.ts';
import { createCrawler } from '../crawl/crawler.ts';
import { Problem } from '../domain/problem.ts';
import type { StoredRecord } from '../store/article-store.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { toArticleAddress } from './article-keys.ts';
import { createCollector } from './collect.ts';
import { SILENT_LOG } from './log.ts';
import { reextract, type Reextracted } from './reextract.ts';
import { createAnalysisPool, type AnalysisPool } from './worker-pool.ts';

let pool: AnalysisPool;
beforeAll(() => {
  pool = createAnalysisPool(parseConfig({ SOROT_WORKERS: '1' }));
});
afterAll(() => pool.close());

let dir: string;
let store: Store;
let outlet: InventedOutlet;
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'sorot-reextract-'));
  store = await openSqliteStore({ dir, holder: 'test' });
  outlet = await startInventedOutlet('Warta Rimba', 3, (origin) => ({
    '/berita/2': { status: 302, headers: { location: `${origin}/pindah/2` } },
    '/pindah/2': {
      body: '<html><body><article><h1>Panen padi dipindah</h1><p>Warga Desa Sumber Jaya memanen padi sebanyak 40 ton sejak pekan lalu, lebih banyak daripada musim lalu.</p></article></body></html>',
    },
  }));
});
afterEach(async () => {
  await Promise.all([store.close(), outlet.close()]);
  rmSync(dir, { recursive: true });
});

const capturesDir = (): string => path.join(dir, 'captures');
/** One round of collecting, with this analysis. */
async function collect(analysis: AnalysisPool = pool): Promise<void> {
  const crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  const captures = createCaptures(
    { dir: capturesDir(), software: 'Sorot-test', userAgent: 'Sorot-test' },
    SYSTEM_CLOCK,
  );
  await store.feeds.add(outlet.feedUrl, new Date().toISOString());
  const collector = createCollector({
    store,
    crawler,
    captures,
    pool: analysis,
    clock: SYSTEM_CLOCK,
    log: SILENT_LOG,
    owner: 'test',
  });
  await collector.run({ once: true, signal: AbortSignal.timeout(60_000) });
  await Promise.all([crawler.close(), captures.close()]);
}
const again = (analysis: AnalysisPool = pool): Promise<readonly Reextracted[]> =>
  Array.fromAsync(reextract({ store, pool: analysis, log: SILENT_LOG, capturesDir: capturesDir() }, null));
async function getRecord(page: string): Promise<StoredRecord> {
  const id = await store.articles.findByAddress(toArticleAddress(outlet.origin + page) ?? '');
  const record = id === undefined ? undefined : await store.articles.get(id);
  if (!record) throw new Error(`${page} is not kept`);
  return record;
}
const blind: Pick<AnalysisPool, 'analyse'> = { analyse: () => Promise.reject(new Problem('no-article')) };

test('read again with the same rules, what was collected is the same, redirects too; nothing is fetched', async () => {
  await collect();
  const pages = ['/berita/1', '/pindah/2', '/berita/3'];
  const before = await Promise.all(pages.map(getRecord));
  const asked = outlet.asked.length;
  expect(await again()).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(await Promise.all(pages.map(getRecord))).toEqual(before);
  expect(before.map(({ capture }) => capture?.file)).toEqual(
    before.map(({ fetchedAt }) => `${fetchedAt?.slice(0, 10)}-1.warc.gz`),
  );
  expect(outlet.asked).toHaveLength(asked);
});

test('a record that rules of today see differently is replaced; what was removed stays away', async () => {
  await collect();
  const record = await getRecord('/berita/1');
  await store.articles.replace(record.id, { ...record, title: 'Judul lama', body: ['Isi lama.'] }, 'lama');
  await store.articles.remove((await getRecord('/berita/3')).id);
  expect((await again()).toSorted()).toEqual(['changed', 'superseded', 'unchanged']);
  expect(await getRecord('/berita/1')).toEqual(record);
  expect(await store.articles.count()).toBe(2);
  expect((await again()).toSorted()).toEqual(['superseded', 'unchanged', 'unchanged']);
});

test('a page in which no article was seen gives one when rules see it; one that no rule sees any more keeps its record', async () => {
  await collect({ ...pool, ...blind });
  expect(await store.tasks.counts()).toMatchObject({ done: 0, quarantined: 3 });
  expect(await again({ ...pool, ...blind })).toEqual(['superseded', 'superseded', 'superseded']);
  expect(await again()).toEqual(['added', 'added', 'added']);
  expect(await store.tasks.counts()).toMatchObject({ done: 3, quarantined: 0 });
  expect(await again()).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(await again({ ...pool, ...blind })).toEqual(['failed', 'failed', 'failed']);
  expect(await getRecord('/berita/1')).toMatchObject({ title: expect.stringContaining('Panen') });
});
