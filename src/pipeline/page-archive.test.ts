import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCaptures, type ReceivedPage } from '../crawl/captures/captures.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { toArticleKeys } from './article-keys.ts';
import type { Log } from './log.ts';
import { createPageArchive, type PageArchive } from './page-archive.ts';
import { removeArticle } from './remove-article.ts';

const SITE = 'https://warta.example';
let folder: string;
let store: Store;
let archive: PageArchive;
let today: string;
let lines: unknown[];
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-page-archive-'));
  today = '2026-11-25';
  lines = [];
  await open();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const dir = (): string => path.join(folder, 'captures');
const clock = { now: () => Date.parse(`${today}T08:00:00Z`), sleep: () => Promise.resolve() };
const note = (...line: readonly unknown[]): void => void lines.push(line);
const log: Log = { error: note, warn: note, info: note };
const openFiles = () => createCaptures({ dir: dir(), software: 'Sorot-test', userAgent: 'Sorot-test' }, clock);
async function open(home = 'home'): Promise<void> {
  store = await openSqliteStore({ dir: path.join(folder, home), holder: 'test' });
  archive = createPageArchive({
    dir: dir(),
    captures: openFiles(),
    index: store.captures,
    articles: store.articles,
    clock,
    log,
  });
}
async function close(): Promise<void> {
  await Promise.all([archive.close(), store.close()]);
}

const secretOf = (name: string): string => `isi rahasia ${name}`;
/** A page as a site sends it, which calls another address canonical. */
function page(name: string, canonical = name, partOf?: string): ReceivedPage {
  const body = `<html><head><link rel="canonical" href="${SITE}/${canonical}"></head><body><article><h1>Kabar ${name}</h1>
    <p>Warga Kota Rimba membaca ${secretOf(name)} pada Senin pagi di balai desa, dan mereka pulang dengan tenang.</p></article></body></html>`;
  return {
    url: `${SITE}/${name}`,
    fetchedAt: `${today}T08:00:00.000Z`,
    answer: { status: 200, headers: [['content-type', 'text/html']], body: Buffer.from(body) },
    origin: {
      askedUrl: `${SITE}/${name}`,
      feedEntry: { title: null, publishedAt: null },
      ...(partOf !== undefined && { partOf: `${SITE}/${partOf}` }),
    },
  };
}
const articleOf = (name: string, canonical = name) =>
  sampleRecord({ url: `${SITE}/${name}`, canonicalUrl: `${SITE}/${canonical}`, title: secretOf(name), body: [name] });
async function collect(name: string, canonical = name): Promise<string> {
  const capture = await archive.keep(page(name, canonical));
  const record = { ...articleOf(name, canonical), capture };
  return (await store.articles.save(record, toArticleKeys(record))).id;
}
const pagesOf = async (name: string, canonical = name): Promise<readonly string[]> =>
  (await Array.fromAsync(archive.pagesOf(articleOf(name, canonical)))).map(({ facts }) =>
    facts.url.replace(`${SITE}/`, ''),
  );
/** All that the files hold, decompressed. */
const everything = (): string =>
  readdirSync(dir())
    .map((name) => gunzipSync(readFileSync(path.join(dir(), name))))
    .map((warc) => warc.toString('latin1'))
    .join();

test('an article finds its pages, whatever address they came from', async () => {
  await collect('m/1', '1');
  await collect('amp/1', '1');
  await collect('2');
  await archive.keep(page('1?page=2', '1?page=2', 'm/1'));
  expect(await pagesOf('1')).toEqual(['m/1', 'amp/1', '1?page=2']);
  expect(await pagesOf('m/1', '1')).toEqual(['m/1', 'amp/1', '1?page=2']);
  expect(await pagesOf('2')).toEqual(['2']);
  expect(await pagesOf('3')).toEqual([]);
});

test('a removed article leaves nothing in the archive; every other page stays where it is', async () => {
  const ids = [await collect('1'), await collect('2'), await collect('3')];
  today = '2026-11-26';
  await collect('1?page=2', '1');
  const others = await Promise.all(['2', '3'].map((name) => store.articles.get(ids[Number(name) - 1] ?? '')));

  const tools = { articles: store.articles, archive, log };
  const erased = await removeArticle(ids[0] ?? '', tools);
  expect(erased?.map(({ file }) => file)).toEqual(['2026-11-25-1.warc.gz', '2026-11-26-1.warc.gz']);
  expect(await removeArticle(ids[0] ?? '', tools)).toBeUndefined();

  expect(everything()).toContain(secretOf('2'));
  expect(everything()).not.toMatch(/isi rahasia 1|example\/1/);
  expect(everything().match(/WARC-Type: metadata\r\n/g)).toHaveLength(2);
  expect(await pagesOf('1')).toEqual([]);
  expect(await Promise.all(['2', '3'].map((name) => pagesOf(name)))).toEqual([['2'], ['3']]);
  for (const other of others) {
    const { file = '', offset = 0, length = 0 } = other?.capture ?? {};
    const member = readFileSync(path.join(dir(), file)).subarray(offset, offset + length);
    expect(gunzipSync(member).toString('latin1')).toContain(`WARC-Target-URI: ${other?.url}\r\n`);
  }
  expect(JSON.stringify(lines)).toContain('article removed');
  expect(JSON.stringify(lines)).not.toContain('rahasia');

  await collect('4');
  await close();
  await open();
  expect(await pagesOf('4')).toEqual(['4']);
  expect(await archive.summary()).toMatchObject({ count: 3, files: 2 });
});

test('what a process that was killed while erasing left is read by nobody, and gone at the next start', async () => {
  await collect('1');
  await collect('2');
  await close();
  const unfinished = path.join(dir(), '2026-11-25-1.warc.gz.new');
  writeFileSync(unfinished, readFileSync(path.join(dir(), '2026-11-25-1.warc.gz')).subarray(0, 500));
  await open();
  expect(await archive.erase([`${SITE}/1`])).toHaveLength(1);
  expect(await pagesOf('2')).toEqual(['2']);
  expect(readdirSync(dir())).toEqual(['2026-11-25-1.warc.gz']);
});

test('a page that was kept but not written down is found at the next start', async () => {
  await collect('1');
  await close();
  const files = openFiles();
  await files.keep(page('2'));
  await files.close();
  appendFileSync(path.join(dir(), '2026-11-25-1.warc.gz'), gzipSync('WARC/1.1\r\nterpot').subarray(0, 20));
  await open();
  expect(await pagesOf('2')).toEqual(['2']);
  await collect('3');
  await close();
  await open();
  expect([await pagesOf('2'), await pagesOf('3')]).toEqual([['2'], ['3']]);
});

test('an index that was lost is made again, with the addresses that pages call canonical', async () => {
  await collect('m/lain', '1');
  await archive.keep(page('2?page=2', '2?page=2', '2'));
  await close();
  await open('another home');
  expect(await pagesOf('1')).toEqual(['m/lain']);
  expect(await pagesOf('2')).toEqual(['2?page=2']);
});

test('a file that was taken away takes its pages with it, another in its place brings its own', async () => {
  await collect('1');
  await collect('2');
  await close();
  rmSync(dir(), { recursive: true });
  const files = openFiles();
  await files.keep(page('3'));
  await files.close();
  await open();
  expect([await pagesOf('1'), await pagesOf('3')]).toEqual([[], ['3']]);
});

test('old files are deleted whole, and counted no more', async () => {
  await collect('1');
  today = '2026-12-24';
  await collect('2');
  expect(await archive.prune({ keepDays: 30, maxBytes: null })).toEqual({ files: [], bytes: 0 });
  const { bytes } = await archive.summary();
  expect(await archive.prune({ keepDays: 28, maxBytes: null })).toMatchObject({ files: ['2026-11-25-1.warc.gz'] });
  expect([await pagesOf('1'), await pagesOf('2')]).toEqual([[], ['2']]);
  const summary = await archive.summary();
  expect(summary).toMatchObject({ count: 1, files: 1, oldest: '2026-12-24T08:00:00.000Z' });
  expect(summary.bytes).toBeLessThan(bytes);
  await collect('3');
  expect(await pagesOf('3')).toEqual(['3']);
});

test('a page that is kept says what it is, and gives its source and its record', async () => {
  await collect('1');
  const [kept] = await Array.fromAsync(archive.pagesOf(articleOf('1')));
  expect(kept?.facts).toMatchObject({ url: `${SITE}/1`, status: 200, isIntact: true });
  expect(await kept?.readSource()).toContain(secretOf('1'));
  expect(gunzipSync(kept?.member ?? '').toString('latin1')).toContain(secretOf('1'));
});
