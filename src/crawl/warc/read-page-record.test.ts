import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isPageRecord, readPageRecord } from './read-page-record.ts';
import { parseFields, type WarcRecord } from './warc-record.ts';

const PAGE = '<!doctype html><p>Warga Kota Rimba memanen kopi.</p>';
const record = (block: Uint8Array, type = 'response', more: readonly string[] = []): WarcRecord => ({
  fields: parseFields([
    `WARC-Type: ${type}`,
    'WARC-Target-URI: https://warta.example/1',
    'WARC-Date: 2026-10-01T02:03:04Z',
    ...more,
  ]),
  block,
});
const response = (headers: readonly string[], body: string | Uint8Array = PAGE, status = '200 OK'): WarcRecord =>
  record(
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`),
      Buffer.from(body),
    ]),
  );
const HTML = 'Content-Type: text/html; charset=iso-8859-1';
const isPage = ({ fields, block }: WarcRecord): boolean => isPageRecord(fields, Buffer.from(block));
const textOf = async (given: WarcRecord): Promise<string> =>
  Buffer.from((await readPageRecord(given)).bytes).toString();
const chunked = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from('A;x=1\r\n'),
    bytes.subarray(0, 10),
    Buffer.from(`\r\n${(bytes.length - 10).toString(16)}\r\n`),
    bytes.subarray(10),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

test('a response becomes the page that was fetched', async () => {
  expect(await readPageRecord(response([HTML]))).toEqual({
    kind: 'html',
    id: null,
    url: 'https://warta.example/1',
    fetchedAt: '2026-10-01T02:03:04Z',
    bytes: Buffer.from(PAGE),
    charset: 'iso-8859-1',
  });
});

test.each<[string, readonly string[], Uint8Array]>([
  ['gzip', ['Content-Encoding: gzip'], gzipSync(PAGE)],
  ['deflate', ['Content-Encoding: deflate'], deflateSync(PAGE)],
  ['br', ['Content-Encoding: br'], brotliCompressSync(PAGE)],
  ['zstd', ['Content-Encoding: zstd'], zstdCompressSync(PAGE)],
  ['chunks', ['Transfer-Encoding: chunked'], chunked(Buffer.from(PAGE))],
  ['chunks of gzip', ['Transfer-Encoding: chunked', 'Content-Encoding: gzip'], chunked(gzipSync(PAGE))],
  [
    'gzip and chunks that the archive has undone',
    ['Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
    Buffer.from(PAGE),
  ],
])('%s is undone', async (_, headers, body) => {
  const given = response([HTML, ...headers], body);
  expect(isPage(given)).toBe(true);
  expect(await textOf(given)).toBe(PAGE);
});

test('chunks that break off give what came', async () => {
  const body = chunked(Buffer.from(PAGE)).subarray(0, 40);
  expect(PAGE).toContain(await textOf(response([HTML, 'Transfer-Encoding: chunked'], body)));
});

test('a resource is a page too', async () => {
  const resource = record(Buffer.from(PAGE), 'resource', ['Content-Type: text/html']);
  expect(isPage(resource)).toBe(true);
  expect(await textOf(resource)).toBe(PAGE);
});

test.each<[string, WarcRecord]>([
  ['a redirect', response([HTML, 'Location: /2'], '', '301 Moved Permanently')],
  ['an error', response([HTML], PAGE, '404 Not Found')],
  ['a picture', response(['Content-Type: image/png'], 'x')],
  ['no HTML by its looks', response([], '{"a":1}')],
  ['a request', record(Buffer.from('GET / HTTP/1.1\r\n\r\n'), 'request')],
  ['no HTTP', record(Buffer.from('20 text/gemini\r\n'), 'response')],
])('%s is no page', (_, given) => {
  expect(isPage(given)).toBe(false);
});

test('HTML whose type is not told is a page', () => {
  expect(isPage(response([]))).toBe(true);
});

test.each<[string, WarcRecord, string]>([
  ['a bomb', response([HTML, 'Content-Encoding: gzip'], gzipSync(Buffer.alloc(9 * 1024 * 1024))), 'fetch-bomb'],
  ['a page that is too large', response([HTML], Buffer.alloc(11 * 1024 * 1024, 'x')), 'fetch-too-large'],
  ['an encoding that nobody knows', response([HTML, 'Content-Encoding: sdch'], 'x'), 'fetch-encoding'],
  ['a damaged encoding', response([HTML, 'Content-Encoding: gzip'], gzipSync(PAGE).subarray(0, 20)), 'fetch-encoding'],
])('%s is a problem', async (_, given, code) => {
  await expect(readPageRecord(given)).rejects.toMatchObject({ code });
});
