import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { createCaptures } from '../crawl/captures/captures.ts';
import { toArticleKeys } from '../pipeline/article-keys.ts';
import { SILENT_LOG } from '../pipeline/log.ts';
import { createPageArchive, type PageArchive } from '../pipeline/page-archive.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL, TEST_RECORD } from './app-fixture.ts';
import { createApp } from './app.ts';

const HOSTILE = '<!doctype html><script>fetch("/api/articles", { method: "DELETE" })</script><h1>Pasar</h1>';
let folder: string;
let store: Store;
let archive: PageArchive;
let id: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-api-captures-'));
  store = await openSqliteStore({ dir: folder, holder: 'a test' });
  const dir = path.join(folder, 'captures');
  archive = createPageArchive({
    dir,
    captures: createCaptures({ dir, software: 'Sorot-test', userAgent: 'x' }, SYSTEM_CLOCK),
    index: store.captures,
    articles: store.articles,
    clock: SYSTEM_CLOCK,
    log: SILENT_LOG,
  });
  ({ id } = await store.articles.save(TEST_RECORD, toArticleKeys(TEST_RECORD)));
});
afterEach(async () => {
  await Promise.all([archive.close(), store.close()]);
  rmSync(folder, { recursive: true });
});

const request = (address: string, method = 'GET'): Promise<Response> =>
  Promise.resolve(createApp(createTestDependencies(store, { archive })).request(address, { method, headers: LOCAL }));
async function keep(source: string, more: { readonly url?: string; readonly partOf?: string } = {}): Promise<void> {
  const { url = TEST_RECORD.url ?? '', partOf } = more;
  await archive.keep({
    url,
    fetchedAt: '2026-11-25T01:12:00.000Z',
    answer: { status: 200, headers: [['content-type', 'text/html']], body: Buffer.from(source) },
    origin: { askedUrl: url, feedEntry: { title: null, publishedAt: null }, ...(partOf !== undefined && { partOf }) },
  });
}
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;

test('the pages of an article are listed with their digests, and downloaded as a WARC file', async () => {
  await keep(HOSTILE);
  await keep('<p>Halaman kedua</p>', { url: `${TEST_RECORD.url}?page=2`, partOf: TEST_RECORD.url ?? '' });
  const evidence = await request(`/api/articles/${id}/evidence`);
  expect(await evidence.json()).toMatchObject({
    items: [
      { url: TEST_RECORD.url, fetchedAt: '2026-11-25T01:12:00.000Z', bytes: HOSTILE.length, isIntact: true },
      { url: `${TEST_RECORD.url}?page=2`, isIntact: true },
    ],
  });
  const file = await request(`/api/articles/${id}/capture`);
  expect(file.headers.get('Content-Type')).toBe('application/warc');
  expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="sorot-${id}.warc.gz"`);
  const warc = gunzipSync(Buffer.from(await file.arrayBuffer())).toString();
  expect(warc.match(/^WARC-Type: response/gm)).toHaveLength(2);
  expect(warc).toContain(HOSTILE);
});

test('the source of a page never runs in our origin', async () => {
  await keep(HOSTILE);
  await keep('<p>Kedua</p>');
  const page = await request(`/api/articles/${id}/capture/page?number=1`);
  expect(await page.text()).toBe(HOSTILE);
  expect(page.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(page.headers.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'/);
  expect(await (await request(`/api/articles/${id}/capture/page`)).text()).toBe('<p>Kedua</p>');
  expect(await codeOf(await request(`/api/articles/${id}/capture/page?number=3`))).toBe('page-not-kept');
});

test('an article without pages says so; one that is not there too', async () => {
  expect(await (await request(`/api/articles/${id}/evidence`)).json()).toEqual({ items: [] });
  for (const route of ['capture', 'capture/page']) {
    expect(await codeOf(await request(`/api/articles/${id}/${route}`))).toBe('page-not-kept');
    expect(await codeOf(await request(`/api/articles/tidak-ada/${route}`))).toBe('article-not-found');
  }
});

test('removing an article removes its pages', async () => {
  await keep(HOSTILE);
  await keep('<p>Lain</p>', { url: 'https://warta.example/lain' });
  expect((await request(`/api/articles/${id}`, 'DELETE')).status).toBe(204);
  expect(await archive.summary()).toMatchObject({ count: 1 });
  expect(await Array.fromAsync(archive.pagesOf(TEST_RECORD))).toEqual([]);
});
