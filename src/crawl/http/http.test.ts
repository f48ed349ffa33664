import type { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLoopbackServer, type LoopbackServer } from '../../../tests/loopback-server.ts';
import { Problem } from '../../domain/problem.ts';
import { isPublicAddress } from './addresses.ts';
import { createHttpClient, type HttpClient, type HttpContent, type HttpRequest } from './http.ts';

const PAGE = '<html><body>Warga Kota Rimba memanen kopi.</body></html>';
const MEGABYTE = 1024 * 1024;
let server: LoopbackServer;
let client: HttpClient;
let careful: HttpClient;

beforeAll(async () => {
  server = await startLoopbackServer((origin) => ({
    '/page': {
      body: PAGE,
      headers: {
        'content-type': 'Text/HTML; Charset="ISO-8859-1"',
        etag: '"v1"',
        'cache-control': 'public, max-age=600',
      },
    },
    '/gzip': { body: gzipSync(PAGE), headers: { 'content-encoding': 'gzip' } },
    '/brotli': { body: brotliCompressSync(PAGE), headers: { 'content-encoding': 'br' } },
    '/zstd': { body: zstdCompressSync(PAGE), headers: { 'content-encoding': 'zstd' } },
    '/cut-gzip': { body: gzipSync(PAGE).subarray(0, 30), headers: { 'content-encoding': 'gzip' } },
    '/odd-encoding': { body: PAGE, headers: { 'content-encoding': 'rot13' } },
    '/bomb': { body: zstdCompressSync(Buffer.alloc(64 * MEGABYTE)), headers: { 'content-encoding': 'zstd' } },
    '/large': { body: Buffer.alloc(MEGABYTE + 1, 'a') },
    '/conditional': ({ headers }) => (headers['if-none-match'] === '"v1"' ? { status: 304 } : { body: PAGE }),
    '/to-page': { status: 301, headers: { location: '/page#top' } },
    '/circle-a': { status: 302, headers: { location: `${origin}/circle-b` } },
    '/circle-b': { status: 302, headers: { location: '/circle-a' } },
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`/step-${n}`, { status: 302, headers: { location: `/step-${n + 1}` } }]),
    ),
    '/to-file': { status: 302, headers: { location: 'file:///etc/passwd' } },
    '/to-other': { status: 307, headers: { location: `${origin.replace('127.0.0.1', '127.0.0.2')}/page` } },
    '/gone': { status: 410 },
    '/busy': { status: 429, headers: { 'retry-after': '120' } },
    '/broken': { status: 500 },
    '/resting': { status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
    '/challenge': { status: 403, headers: { 'cf-mitigated': 'challenge' } },
    '/challenge-200': { body: '<title>Just a moment...</title>' },
    '/slow': { hang: true },
  }));
  client = createHttpClient({ userAgent: 'Sorot-test', allowAddress: () => true, timeoutMs: 2000 });
  careful = createHttpClient({ userAgent: 'Sorot-test', allowAddress: isPublicAddress, timeoutMs: 2000 });
});
afterAll(async () => {
  await Promise.all([client.close(), careful.close()]);
  await server.close();
});

const ask = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  url: path.startsWith('/') ? server.origin + path : path,
  accept: '*/*',
  maxBytes: MEGABYTE,
  whenTooLarge: 'fail',
  ...more,
});
const content = async (path: string, more?: Partial<HttpRequest>): Promise<HttpContent> => {
  const answer = await client.get(ask(path, more));
  if (answer.kind !== 'content') throw new Error(answer.kind);
  return answer;
};
const text = ({ bytes }: HttpContent): string => Buffer.from(bytes).toString();
const problemOf = async (answer: Promise<unknown>): Promise<Problem> => {
  const error: unknown = await answer.then(
    () => new Error('no problem'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw error;
};

test('a page comes with what its headers say', async () => {
  const page = await content('/page');
  expect(text(page)).toBe(PAGE);
  expect(page).toMatchObject({
    url: `${server.origin}/page`,
    mimeType: 'text/html',
    charset: 'ISO-8859-1',
    etag: '"v1"',
    maxAgeSeconds: 600,
  });
});

test.each(['/gzip', '/brotli', '/zstd'])('%s is decompressed', async (path) => {
  expect(text(await content(path))).toBe(PAGE);
});

test('a redirect is followed, and asked about at each hop', async () => {
  const hops: string[] = [];
  const page = await content('/to-page', { beforeHop: async (url) => void hops.push(url.replace(server.origin, '')) });
  expect(page.url).toBe(`${server.origin}/page`);
  expect(hops).toEqual(['/to-page', '/page']);
});

test('an unchanged document is not sent again', async () => {
  const asked = ask('/conditional', { validators: { etag: '"v1"', lastModified: null } });
  expect(await client.get(asked)).toEqual({ kind: 'not-modified' });
  expect(await client.get(ask('/conditional'))).toMatchObject({ kind: 'content' });
});

test('a long document can be cut instead of refused', async () => {
  expect((await content('/large', { whenTooLarge: 'cut', maxBytes: 1000 })).bytes.length).toBe(1000);
});

test.each([
  ['/circle-a', 'fetch-redirects', { limit: 10 }],
  ['/step-0', 'fetch-redirects', { limit: 10 }],
  ['/to-file', 'address-invalid', { url: 'file:///etc/passwd' }],
  ['/gone', 'fetch-status', { status: 410 }],
  ['/busy', 'fetch-rate-limited', { seconds: 120 }],
  ['/resting', 'fetch-rate-limited', { seconds: 0 }],
  ['/broken', 'fetch-server', { status: 500 }],
  ['/challenge', 'fetch-challenge', {}],
  ['/challenge-200', 'fetch-challenge', {}],
  ['/cut-gzip', 'fetch-encoding', {}],
  ['/odd-encoding', 'fetch-encoding', {}],
  ['/bomb', 'fetch-bomb', {}],
  ['/large', 'fetch-too-large', { limit: 1 }],
  ['not an address', 'address-invalid', { url: 'not an address' }],
  ['http://127.0.0.1:2/', 'fetch-connection', { reason: 'connection refused' }],
])('%s ends in %s', async (path, code, params) => {
  const limit = path === '/bomb' ? { maxBytes: 60 * MEGABYTE } : {};
  expect(await problemOf(client.get(ask(path, limit)))).toMatchObject({ code, params });
});

test('a server that never answers ends in a timeout, an abort in its own reason', async () => {
  const impatient = createHttpClient({ userAgent: 'Sorot-test', allowAddress: () => true, timeoutMs: 100 });
  expect(await problemOf(impatient.get(ask('/slow')))).toMatchObject({ code: 'fetch-timeout' });
  await expect(impatient.get(ask('/slow', { signal: AbortSignal.abort(new Error('stopped')) }))).rejects.toThrow(
    'stopped',
  );
  await impatient.close();
});

test('a speaker of plain HTTP on a secure port is a TLS problem', async () => {
  expect(await problemOf(client.get(ask(server.origin.replace('http:', 'https:'))))).toMatchObject({
    code: 'fetch-tls',
  });
});

test.each(['127.0.0.1', '2130706433', '0x7f.0.0.1', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
  '%s is refused by default',
  async (host) => {
    const url = server.origin.replace('127.0.0.1', host);
    expect(await problemOf(careful.get(ask(url)))).toMatchObject({ code: 'address-private' });
  },
);

test('a name that resolves to a private address is refused', async () => {
  const lookup: LookupFunction = (_, __, callback) => callback(null, [{ address: '169.254.169.254', family: 4 }]);
  const fooled = createHttpClient({ userAgent: 'Sorot-test', allowAddress: isPublicAddress, lookup });
  expect(await problemOf(fooled.get(ask('http://warta.example/')))).toMatchObject({
    code: 'address-private',
    params: { host: 'warta.example' },
  });
  await fooled.close();
});

test('a redirect to a refused address is refused', async () => {
  const local = createHttpClient({ userAgent: 'Sorot-test', allowAddress: (address) => address === '127.0.0.1' });
  expect(await problemOf(local.get(ask('/to-other')))).toMatchObject({
    code: 'address-private',
    params: { host: '127.0.0.2' },
  });
  await local.close();
});
