import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Capture } from '../../domain/capture.ts';
import { createCaptures, type Captures, type ReceivedPage } from './captures.ts';
import { readCaptures } from './read-captures.ts';

const DAY = '2026-10-01';
let dir: string;
let today: string;
beforeEach(() => {
  dir = path.join(mkdtempSync(path.join(tmpdir(), 'sorot-captures-')), 'captures');
  today = DAY;
});
afterEach(() => rmSync(path.dirname(dir), { recursive: true }));

const clock = { now: () => Date.parse(`${today}T08:00:00Z`), sleep: () => Promise.resolve() };
const start = (fileBytes?: number): Captures =>
  createCaptures({ dir, software: 'Sorot-test', userAgent: 'Sorot-test', ...(fileBytes && { fileBytes }) }, clock);
const page = (number: number): ReceivedPage => ({
  url: `https://warta.example/${number}`,
  fetchedAt: `2026-10-01T08:00:0${number}.123Z`,
  answer: {
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-encoding', 'gzip'],
      ['transfer-encoding', 'chunked'],
    ],
    body: gzipSync(`<p>Panen ke-${number}</p>`),
  },
  origin: {
    askedUrl: `http://warta.example/${number}`,
    feedEntry: { title: `Panen "${number}" – é`, publishedAt: null },
  },
});
/** Keeps pages as a process of its own would. */
async function keep(numbers: readonly number[], fileBytes?: number): Promise<readonly Capture[]> {
  const captures = start(fileBytes);
  const kept = await Promise.all(numbers.map((number) => captures.keep(page(number))));
  await captures.close();
  return kept;
}
const urls = async (since: string | null = null): Promise<readonly string[]> =>
  (await Array.fromAsync(readCaptures(dir, since))).map(({ url }) => new URL(url).pathname);

test('a page is kept as it came, with all that reading it again needs', async () => {
  const [place] = await keep([1]);
  expect(await Array.fromAsync(readCaptures(dir, null))).toEqual([
    {
      place,
      url: 'https://warta.example/1',
      askedUrl: 'http://warta.example/1',
      partOf: null,
      fetchedAt: '2026-10-01T08:00:01.123Z',
      page: {
        kind: 'html',
        id: null,
        url: 'https://warta.example/1',
        fetchedAt: '2026-10-01T08:00:01.123Z',
        bytes: Buffer.from('<p>Panen ke-1</p>'),
        charset: 'utf-8',
        feedEntry: { title: 'Panen "1" – é', publishedAt: null },
      },
    },
  ]);
});

test('the place of a page is a gzip file of its own', async () => {
  const places = await keep([1, 2, 3]);
  for (const [at, { file, offset, length }] of places.entries()) {
    const member = readFileSync(path.join(dir, file)).subarray(offset, offset + length);
    expect(gunzipSync(member).toString('latin1')).toContain(`WARC-Target-URI: https://warta.example/${at + 1}\r\n`);
  }
});

test('a day and a full file begin a new one; a later process goes on with the last', async () => {
  expect(new Set((await keep([1, 2])).map(({ file }) => file))).toEqual(new Set([`${DAY}-1.warc.gz`]));
  expect((await keep([3])).map(({ file }) => file)).toEqual([`${DAY}-1.warc.gz`]);
  expect((await keep([4, 5], 1000)).map(({ file }) => file)).toEqual([`${DAY}-2.warc.gz`, `${DAY}-2.warc.gz`]);
  expect((await keep([6], 1000)).map(({ file }) => file)).toEqual([`${DAY}-3.warc.gz`]);
  today = '2026-10-02';
  expect((await keep([7])).map(({ file }) => file)).toEqual(['2026-10-02-1.warc.gz']);
  expect(await urls()).toEqual(['/1', '/2', '/3', '/4', '/5', '/6', '/7']);
  expect(await urls('2026-10-02')).toEqual(['/7']);
});

test('what a killed process left unfinished is cut off, wherever it died', async () => {
  const places = await keep([1, 2]);
  const file = path.join(dir, `${DAY}-1.warc.gz`);
  const { offset = 0, length = 0 } = places[1] ?? {};
  for (const left of [length - 1, 40, 12, 3, 1]) {
    truncateSync(file, offset + left);
    expect(await urls()).toEqual(['/1']);
    await keep([2]);
    expect(await urls()).toEqual(['/1', '/2']);
  }
});

test('a file of which nothing is whole is left alone, and passed over', async () => {
  const [place] = await keep([1]);
  truncateSync(path.join(dir, place?.file ?? ''), 20);
  expect((await keep([2])).map(({ file }) => file)).toEqual([`${DAY}-2.warc.gz`]);
  expect(statSync(path.join(dir, `${DAY}-1.warc.gz`)).size).toBe(20);
  expect(await urls()).toEqual(['/2']);
});

test('an erased page leaves a tombstone of its own length, and writing goes on', async () => {
  const captures = start();
  const places = await Promise.all([1, 2, 3].map((number) => captures.keep(page(number))));
  const second = places.slice(1, 2);
  const file = path.join(dir, `${DAY}-1.warc.gz`);
  const before = readFileSync(file);
  expect(await captures.erase([...second, { file: 'tidak-ada', offset: 0, length: 9 }])).toEqual(second);
  expect(await captures.erase(second)).toEqual([]);
  const after = readFileSync(file);
  const { offset = 0, length = 0 } = second[0] ?? {};
  expect(after.subarray(0, offset)).toEqual(before.subarray(0, offset));
  expect(after.subarray(offset + length)).toEqual(before.subarray(offset + length));
  expect(gunzipSync(after).toString('latin1')).not.toContain('example/2');
  await captures.keep(page(4));
  await captures.close();
  expect(await urls()).toEqual(['/1', '/3', '/4']);
});

test('a page that was the last of a file is erased too, and the file goes on behind it', async () => {
  const captures = start();
  await captures.keep(page(1));
  await captures.erase([await captures.keep(page(2))]);
  await captures.close();
  expect((await keep([3])).map(({ file }) => file)).toEqual([`${DAY}-1.warc.gz`]);
  expect(await urls()).toEqual(['/1', '/3']);
});

test('a place that is not that of a page is left alone', async () => {
  const [place] = await keep([1]);
  const { file = '', offset = 0, length = 0 } = place ?? {};
  const before = readFileSync(path.join(dir, file));
  const wrong = [
    { file, offset: 0, length: offset },
    { file, offset: offset + 1, length: length - 1 },
    { file, offset, length: length - 1 },
    { file, offset, length: length + 1 },
    { file: `../captures/${file}`, offset, length },
  ];
  const captures = start();
  expect(await captures.erase(wrong)).toEqual([]);
  await captures.close();
  expect(readFileSync(path.join(dir, file))).toEqual(before);
});

test('files that are dropped are gone, the one in use too', async () => {
  const captures = start();
  const { file } = await captures.keep(page(1));
  await captures.drop([file, 'tidak-ada']);
  await captures.keep(page(2));
  await captures.close();
  expect(await urls()).toEqual(['/2']);
});

test('a folder that cannot be written is told', async () => {
  appendFileSync(dir, 'in the way');
  await expect(start().keep(page(1))).rejects.toMatchObject({ code: 'store-unusable' });
});
