import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { InputItem } from './input-item.ts';
import { readInput } from './read-input.ts';

const URL_1 = 'https://warta.example/panen';
const page = (subject: string): string =>
  `<!doctype html><title>Panen ${subject}</title><p>Warga memanen ${subject}.</p>`;

type Fields = Readonly<Record<string, string>>;
/** A record as some archiver writes it; `null` leaves a usual field out. */
function record(
  type: string,
  block: string | Uint8Array,
  more: Readonly<Record<string, string | null>> = {},
  version = '1.0',
): Buffer {
  const bytes = Buffer.from(block);
  const fields: Record<string, string | null> = {
    'WARC-Type': type,
    'WARC-Target-URI': URL_1,
    'WARC-Date': '2026-10-01T02:03:04Z',
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'Content-Type': `application/http; msgtype=${type}`,
    'Content-Length': String(bytes.length),
    ...more,
  };
  const head = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]));
  return Buffer.concat([Buffer.from(`WARC/${version}\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}
const http = (body: string | Uint8Array, headers: Fields = {}, status = 'HTTP/1.1 200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `${status}\r\n${Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers })
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    ),
    Buffer.from(body),
  ]);
function chunked(body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body);
  const size = Math.ceil(bytes.length / 3);
  const parts = [0, 1, 2].map((at) => bytes.subarray(at * size, (at + 1) * size));
  return Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(`${part.length.toString(16).padStart(4, '0')} \r\n`),
      part,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\nX-Trailer: a\r\n\r\n'),
  ]);
}
const response = (subject: string, more: Readonly<Record<string, string | null>> = {}): Buffer =>
  record('response', http(page(subject)), more);
const REQUEST = record('request', 'GET /panen HTTP/1.1\r\nHost: warta.example\r\n\r\n');
const INFO = record('warcinfo', 'software: alat/1.0\r\nformat: WARC File Format 1.0\r\n', {
  'WARC-Target-URI': null,
  'Content-Type': 'application/warc-fields',
});
const REVISIT = record('revisit', http('', { 'Content-Length': '0' }), {
  'WARC-Profile': 'http://netpreserve.org/warc/1.0/revisit/identical-payload-digest',
  'WARC-Refers-To-Target-URI': URL_1,
});
const METADATA = record('metadata', 'via: https://warta.example/\r\nfetchTimeMs: 12\r\n', {
  'Content-Type': 'application/warc-fields',
});
const DNS = record('response', '20261001020304\r\nwarta.example. 300 IN A 203.0.113.9\r\n', {
  'WARC-Target-URI': 'dns:warta.example',
  'Content-Type': 'text/dns',
});
const members = (...records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
}
const read = (bytes: Uint8Array): Promise<readonly InputItem[]> =>
  Array.fromAsync(readInput(inPieces(bytes), { name: 'arsip', lines: false }));
/** What each item is about: the subject of its page, or the code of its problem. */
const outline = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await read(bytes)).map((item) => {
    if (item.kind === 'problem') return item.problem.code;
    if (item.kind !== 'document' || item.document.kind !== 'html') return item.kind;
    return /memanen (\w+)/.exec(Buffer.from(item.document.bytes).toString())?.[1] ?? '?';
  });

test.each<[string, Uint8Array, readonly string[]]>([
  [
    'warcio: pairs, a revisit, one member a record',
    members(INFO, response('kopi'), REQUEST, REVISIT, REQUEST, response('teh'), REQUEST),
    ['kopi', 'teh'],
  ],
  [
    'Heritrix: DNS, chunks and gzip as they came, metadata',
    members(
      INFO,
      DNS,
      record(
        'response',
        http(chunked(gzipSync(page('kopi'))), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
      ),
      REQUEST,
      METADATA,
      record('response', http(chunked(page('teh')), { 'Transfer-Encoding': 'Chunked' })),
    ),
    ['kopi', 'teh'],
  ],
  [
    'wget: addresses in brackets, requests first, nothing compressed',
    Buffer.concat([
      INFO,
      REQUEST,
      response('kopi', { 'WARC-Target-URI': `<${URL_1}>` }),
      record('resource', 'wget --warc-file=a', {
        'WARC-Target-URI': 'metadata://gnu.org/software/wget/warc/MANIFEST.txt',
        'Content-Type': 'text/plain',
      }),
      record('resource', page('teh'), { 'Content-Type': 'text/html' }),
    ]),
    ['kopi', 'teh'],
  ],
  [
    'one gzip stream for all',
    gzipSync(Buffer.concat([INFO, REQUEST, response('kopi'), response('teh')])),
    ['kopi', 'teh'],
  ],
  [
    'a browser’s: HTTP/2, Brotli and Zstandard as they came, hints before the answer',
    members(
      record('response', http(brotliCompressSync(page('kopi')), { 'content-encoding': 'br' }, 'HTTP/2 200'), {}, '1.1'),
      record(
        'response',
        http(zstdCompressSync(page('teh')), { 'content-encoding': 'zstd' }, 'HTTP/2.0 200 '),
        {},
        '1.1',
      ),
      record(
        'response',
        Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'), http(page('padi'))]),
      ),
      record(
        'response',
        Buffer.concat([
          Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'),
          http(deflateRawSync(page('jagung')), { 'Content-Encoding': 'deflate' }),
        ]),
      ),
    ),
    ['kopi', 'teh', 'padi', 'jagung'],
  ],
  [
    'encodings undone, their headers kept',
    members(
      record('response', http(page('kopi'), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' })),
      record('response', http(`\uFEFF${page('teh')}`, { 'Content-Encoding': 'br' })),
      record('response', http(gzipSync(page('padi')), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' })),
    ),
    ['kopi', 'teh', 'padi'],
  ],
  [
    'drafts of the format, fields in any case and folded',
    Buffer.concat([
      record('response', http(page('kopi')), {}, '0.18'),
      Buffer.from(
        `WARC/0.17\r\nwarc-type:response\r\nWARC-TARGET-URI:\r\n ${URL_1}\r\ncontent-length:${http(page('teh')).length}\r\n\r\n${http(page('teh')).toString()}\r\n\r\n`,
      ),
    ]),
    ['kopi', 'teh'],
  ],
  [
    'lines that end in LF alone',
    Buffer.from(
      `WARC/1.0\nWARC-Type: response\nWARC-Target-URI: ${URL_1}\nContent-Length: ${`HTTP/1.0 200 OK\n\n${page('kopi')}`.length}\n\nHTTP/1.0 200 OK\n\n${page('kopi')}\n\n`,
    ),
    ['kopi'],
  ],
  [
    'the last record cut off, in its own member',
    members(response('kopi'), response('teh')).subarray(0, -30),
    ['kopi', 'warc-damaged'],
  ],
  [
    'the last record cut off, in one stream for all',
    gzipSync(Buffer.concat([response('kopi'), response('teh')])).subarray(0, -12),
    ['kopi', 'warc-damaged'],
  ],
  [
    'the last record cut off, nothing compressed',
    Buffer.concat([response('kopi'), response('teh')]).subarray(0, -40),
    ['kopi', 'warc-damaged'],
  ],
  [
    'zeros at the end, from a disk that was full',
    Buffer.concat([members(response('kopi')), Buffer.alloc(4096)]),
    ['kopi', 'warc-damaged'],
  ],
  ['no blank lines at the end', Buffer.concat([response('kopi'), response('teh').subarray(0, -4)]), ['kopi', 'teh']],
  [
    'answers that are no page',
    members(
      record('response', http('', { Location: '/lain' }, 'HTTP/1.1 301 Moved Permanently')),
      record('response', http(page('teh'), {}, 'HTTP/1.1 404 Not Found')),
      record('response', http('\x89PNG', { 'Content-Type': 'image/png' })),
      record('conversion', 'Warga memanen teh.', { 'Content-Type': 'text/plain' }),
      record('response', http(page('kopi'))),
    ),
    ['kopi'],
  ],
  [
    'a page that cannot be decoded',
    members(
      record('response', http(gzipSync(page('teh')).subarray(0, 30), { 'Content-Encoding': 'gzip' })),
      response('kopi'),
    ),
    ['fetch-encoding', 'kopi'],
  ],
])('%s', async (_, bytes, expected) => {
  expect(await outline(bytes)).toEqual(expected);
});

test('an item has the address and the moment of its record', async () => {
  const [item] = await read(members(INFO, REQUEST, response('kopi')));
  expect(item).toMatchObject({
    id: URL_1,
    document: { kind: 'html', id: URL_1, url: URL_1, fetchedAt: '2026-10-01T02:03:04Z', charset: 'utf-8' },
  });
});

test.each([
  ['2026-10-01T02:03:04.123456789Z', '2026-10-01T02:03:04.123456789Z'],
  ['2026-10', null],
  ['20261001020304', null],
  [null, null],
])('a record of %s was fetched at %s', async (date, fetchedAt) => {
  expect(await read(members(response('kopi', { 'WARC-Date': date })))).toMatchObject([{ document: { fetchedAt } }]);
});
