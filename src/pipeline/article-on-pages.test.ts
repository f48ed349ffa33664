import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import type { Answer } from '../../tests/loopback-server.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { parseConfig } from '../config/config.ts';
import { createCaptures, type Captures } from '../crawl/captures/captures.ts';
import { createCrawler, type Crawler } from '../crawl/crawler.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { StoredRecord } from '../store/article-store.ts';
import type { Store } from '../store/store.ts';
import { toArticleAddress } from './article-keys.ts';
import { createCollector } from './collect.ts';
import { getDocument } from './input-item.ts';
import { SILENT_LOG } from './log.ts';
import { reextract } from './reextract.ts';
import { createSubmit } from './submit.ts';
import { createAnalysisPool, type AnalysisPool } from './worker-pool.ts';

const BODY = [
  'Warga tiga desa di lereng Gunung Jingga memanen kopi satu bulan lebih awal daripada tahun lalu.',
  '"Hujan datang lebih cepat, dan buahnya merah semua," kata Ani Budi, ketua kelompok tani, Selasa.',
  'Gudang desa tidak cukup menampung panen itu, sehingga sebagian kopi dijemur di halaman sekolah.',
  'Pemerintah kabupaten meminjamkan dua gudang milik dinas perdagangan sampai akhir bulan depan.',
  'Harga kopi di tingkat petani naik sepertiga dibandingkan harga pada musim panen yang lalu.',
];
const page = (paragraphs: readonly string[], more = ''): Answer => ({
  body: `<!doctype html><html lang="id"><title>Panen Kopi Lebih Awal</title><h1>Panen Kopi Lebih Awal</h1>
<div class="isi">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>${more}</html>`,
});
const ADDRESS = '/berita/panen-kopi';
const PAGING = `<nav>Halaman: 1 <a href="${ADDRESS}?page=2">2</a> <a href="${ADDRESS}?page=3">3</a></nav>`;
const PAGES: Readonly<Record<string, Answer>> = {
  '/rss': {
    body: `<rss version="2.0"><channel><title>Warta</title><item><title>Panen Kopi</title><link>${ADDRESS}</link></item></channel></rss>`,
  },
  [ADDRESS]: page(BODY.slice(0, 2), PAGING),
  [`${ADDRESS}?page=2`]: page([BODY[0] ?? '', ...BODY.slice(2, 4)], PAGING),
  [`${ADDRESS}?page=3`]: page([BODY[0] ?? '', ...BODY.slice(4)], PAGING),
};

let pool: AnalysisPool;
beforeAll(() => {
  pool = createAnalysisPool(parseConfig({ SOROT_WORKERS: '1' }));
});
afterAll(() => pool.close());

let dir: string;
let store: Store;
let crawler: Crawler;
let captures: Captures;
let outlet: InventedOutlet;
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'sorot-pages-'));
  store = await openSqliteStore({ dir, holder: 'test' });
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  captures = createCaptures({ dir: capturesDir(), software: 'Sorot-test', userAgent: 'x' }, SYSTEM_CLOCK);
});
afterEach(async () => {
  await Promise.all([store.close(), crawler.close(), captures.close(), outlet.close()]);
  rmSync(dir, { recursive: true });
});

const capturesDir = (): string => path.join(dir, 'captures');
async function collect(answers: Readonly<Record<string, Answer>> = {}): Promise<StoredRecord | undefined> {
  outlet = await startInventedOutlet('Warta Rimba', 0, () => ({ ...PAGES, ...answers }));
  await store.feeds.add(outlet.feedUrl, new Date().toISOString());
  const tools = { store, crawler, captures, pool, clock: SYSTEM_CLOCK, random: () => 0, log: SILENT_LOG };
  await createCollector({ ...tools, owner: 'test' }).run({ once: true, signal: AbortSignal.timeout(60_000) });
  return findArticle();
}
async function findArticle(): Promise<StoredRecord | undefined> {
  const id = await store.articles.findByAddress(toArticleAddress(outlet.origin + ADDRESS) ?? '');
  return id === undefined ? undefined : store.articles.get(id);
}
const askedPages = (): readonly string[] => outlet.asked.filter((asked) => asked.startsWith(ADDRESS));

test('an article on several pages is collected as one, and read again from what was kept of it', async () => {
  const article = await collect();
  expect(article).toMatchObject({ body: BODY, provenance: { partial: false } });
  expect(askedPages()).toEqual([ADDRESS, `${ADDRESS}?page=2`, `${ADDRESS}?page=3`]);
  expect(await store.articles.count()).toBe(1);
  expect(article?.capture?.otherPages).toHaveLength(2);

  const again = (): Promise<readonly string[]> =>
    Array.fromAsync(reextract({ store, pool, log: SILENT_LOG, capturesDir: capturesDir() }, null));
  expect(await again()).toEqual(['unchanged']);
  if (article) await store.articles.replace(article.id, { ...article, body: BODY.slice(0, 2) }, 'lama');
  expect(await again()).toEqual(['changed']);
  expect(await findArticle()).toEqual(article);
  expect(askedPages()).toHaveLength(3);
});

test('a page that robots.txt closes is not asked for, and the article is partial', async () => {
  const article = await collect({ '/robots.txt': { body: 'User-agent: *\nDisallow: /*page=3' } });
  expect(article).toMatchObject({ body: BODY.slice(0, 4), provenance: { partial: true } });
  expect(askedPages()).toEqual([ADDRESS, `${ADDRESS}?page=2`]);
});

test('one document with all pages is asked for instead of each page', async () => {
  const all = `<nav>1 <a href="?page=2">2</a> <a href="?page=all">Tampilkan Semua</a></nav>`;
  const article = await collect({
    [ADDRESS]: page(BODY.slice(0, 2), all),
    [`${ADDRESS}?page=all`]: page(BODY, PAGING),
  });
  expect(article).toMatchObject({ body: BODY, provenance: { partial: false } });
  expect(askedPages()).toEqual([ADDRESS, `${ADDRESS}?page=all`]);
});

test('while a page is out of order the article waits, as it would for its first page', async () => {
  expect(await collect({ [`${ADDRESS}?page=2`]: { status: 503 } })).toBeUndefined();
  expect(await store.tasks.counts()).toMatchObject({ waiting: 1, done: 0 });
});

test('pages that name ever more pages end somewhere', async () => {
  const answers = Array.from({ length: 40 }, (_, at): [string, Answer] => [
    `${ADDRESS}?page=${at + 2}`,
    page(
      [`Halaman ke-${at + 2} bercerita lagi tentang panen kopi di lereng gunung yang tidak pernah selesai dipetik.`],
      `<a href="?page=${at + 3}">Selanjutnya</a>`,
    ),
  ]);
  const article = await collect(Object.fromEntries(answers));
  expect(askedPages()).toHaveLength(21);
  expect(article?.provenance.partial).toBe(true);
});

test('an address that is handed in or analysed gives the whole article, or the part of it that can be had', async () => {
  outlet = await startInventedOutlet('Warta Rimba', 0, () => ({ ...PAGES, [`${ADDRESS}?page=3`]: { status: 503 } }));
  const url = outlet.origin + ADDRESS;
  const { signal } = new AbortController();
  const submit = createSubmit({ articles: store.articles, pool, crawler, captures });
  expect(await Array.fromAsync(submit({ kind: 'url', url }, signal))).toMatchObject([{ outcome: 'added' }]);
  const partial = { body: BODY.slice(0, 4), provenance: { partial: true } };
  expect(await findArticle()).toMatchObject(partial);
  const document = await getDocument({ kind: 'address', id: 'a', url }, { crawler, pool }, signal);
  expect(await pool.extract(document)).toMatchObject({ id: 'a', ...partial });
});
