import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { parseConfig } from '../config/config.ts';
import { createCaptures, type Captures } from '../crawl/captures/captures.ts';
import { readCaptures } from '../crawl/captures/read-captures.ts';
import { createCrawler, type Crawler } from '../crawl/crawler.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { toArticleAddress } from './article-keys.ts';
import { createDemo } from './demo.ts';
import { SILENT_LOG } from './log.ts';
import { createSubmit, type SubmissionSource } from './submit.ts';
import { createAnalysisPool, type AnalysisPool } from './worker-pool.ts';

const config = parseConfig({ SOROT_WORKERS: '2' });
let dir: string;
let store: Store;
let pool: AnalysisPool;
let crawler: Crawler;
let captures: Captures;
let outlet: InventedOutlet;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'sorot-submit-'));
  store = await openSqliteStore({ dir, holder: 'test' });
  pool = createAnalysisPool(config);
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  captures = createCaptures({ dir: path.join(dir, 'captures'), software: 'Sorot-test', userAgent: 'x' }, SYSTEM_CLOCK);
  outlet = await startInventedOutlet('Warta Rimba', 2);
});
afterAll(async () => {
  await Promise.all([store.close(), pool.close(), crawler.close(), captures.close(), outlet.close()]);
  rmSync(dir, { recursive: true });
});

const never = new AbortController().signal;
async function submit(source: SubmissionSource): Promise<readonly string[]> {
  const items = await Array.fromAsync(
    createSubmit({ articles: store.articles, pool, crawler, captures })(source, never),
  );
  return items.map((item) => ('error' in item ? item.error.code : item.outcome));
}
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test('text, source, address and file all become articles; the same one again is known', async () => {
  const text =
    'Hujan Deras di Teluk Jingga\n\nHujan deras mengguyur Teluk Jingga sejak Minggu malam, kata petugas pos pantau setempat.';
  const html =
    '<html><title>Pasar Baru Dibuka</title><body><article><p>Pasar baru di Bukit Sunyi dibuka Senin pagi, dan ratusan pedagang langsung menempati kios mereka di lantai satu.</p></article></body></html>';
  expect(await submit({ kind: 'text', text })).toEqual(['added']);
  expect(await submit({ kind: 'text', text })).toEqual(['known']);
  expect(await submit({ kind: 'html', html, url: 'https://suarabukit.example/pasar' })).toEqual(['added']);
  expect(await submit({ kind: 'url', url: `${outlet.origin}/berita/1` })).toEqual(['added']);
  expect(await submit({ kind: 'url', url: `${outlet.origin}/berita/9` })).toEqual(['fetch-status']);
  const lines = gzipSync(
    [
      JSON.stringify({ id: 'a', title: 'Kopi', body: 'Warga memanen kopi di lereng gunung.' }),
      'rusak',
      '{"id":"b"}',
    ].join('\n'),
  );
  expect(await submit({ kind: 'file', name: 'arsip.jsonl.gz', chunks: inOnePiece(lines) })).toEqual([
    'added',
    'input-not-json',
    'input-no-text',
  ]);
});

test('a page that is handed in by its address is kept as it came', async () => {
  const url = `${outlet.origin}/berita/2`;
  expect(await submit({ kind: 'url', url })).toEqual(['added']);
  const kept = (await Array.fromAsync(readCaptures(path.join(dir, 'captures'), null))).filter(
    (page) => page.url === url,
  );
  expect(kept).toMatchObject([{ askedUrl: url, page: { kind: 'html', url } }]);
  const id = await store.articles.findByAddress(toArticleAddress(url) ?? '');
  expect(await store.articles.get(id ?? '')).toMatchObject({ capture: kept[0]?.place });
});

test('the demonstration corpus is loaded once, goes on where it was stopped, and leaves nothing when it is taken out', async () => {
  const before = await store.articles.count();
  const demo = createDemo({ dataDir: config.dataDir, articles: store.articles, pool, log: SILENT_LOG });
  const { total, ...rest } = await demo.progress();
  expect(total).toBeGreaterThanOrEqual(120);
  expect(rest).toEqual({ loaded: 0, state: 'none' });

  const stop = new AbortController();
  const stopped = demo.load(stop.signal, ({ loaded }) => void (loaded === 20 && stop.abort(new Error('stopped'))));
  await expect(stopped).rejects.toThrow('stopped');
  const { loaded } = await demo.progress();
  expect(loaded).toBeGreaterThanOrEqual(20);
  expect(loaded).toBeLessThan(total);

  await Promise.all([demo.load(never), demo.load(never)]);
  expect(await demo.progress()).toEqual({ total, loaded: total, state: 'done' });
  expect(await store.articles.count()).toBe(before + total);
  expect(await demo.remove()).toBe(total);
  expect(await store.articles.count()).toBe(before);
});
