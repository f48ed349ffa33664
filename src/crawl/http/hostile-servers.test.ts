import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRawServer, type RawAnswer, type RawServer } from '../../../tests/raw-server.ts';
import { Problem } from '../../domain/problem.ts';
import { createHttpClient, type HttpClient, type HttpRequest } from './http.ts';

const MEGABYTE = 1024 * 1024;
const PAGE = '<p>Warga Kota Rimba memanen kopi.</p>';
const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const ok = (headers: string, body: string | Uint8Array = PAGE): Uint8Array =>
  Buffer.concat([Buffer.from(`${OK}${headers}\r\n`, 'latin1'), Buffer.from(body)]);
const whole = (headers: string, body: string | Uint8Array = PAGE): Uint8Array =>
  ok(`${headers}content-length: ${Buffer.from(body).length}\r\n`, body);
const encoded = (encoding: string, body: Uint8Array): Uint8Array => whole(`content-encoding: ${encoding}\r\n`, body);
const redirect = (location: string): string =>
  `HTTP/1.1 302 Found\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`;
/** Sends the same again and again, as long as someone takes it. */
const forever =
  (start: string | Uint8Array, again: string | Uint8Array, pauseMs = 1): RawAnswer =>
  (socket: Socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(again), pauseMs);
    socket.on('close', () => clearInterval(timer));
  };
const ZEROS = Buffer.alloc(40 * MEGABYTE);
const EMPTY_MEMBER = gzipSync('');

const ANSWERS: Readonly<Record<string, RawAnswer>> = {
  // Framing.
  '/http-1.0': `HTTP/1.0 200 OK\r\n\r\n${PAGE}`,
  '/no-length': ok('connection: close\r\n'),
  '/no-reason': `HTTP/1.1 200\r\ncontent-length: ${PAGE.length}\r\n\r\n${PAGE}`,
  '/chunks': ok(
    'transfer-encoding: chunked\r\n',
    `5;x=y\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\nx: y\r\n\r\n`,
  ),
  '/length-too-long': ok('content-length: 999\r\n'),
  '/length-too-short': ok('content-length: 3\r\n'),
  '/length-is-no-number': ok('content-length: banyak\r\n'),
  '/length-is-negative': ok('content-length: -1\r\n'),
  '/length-is-huge': ok('content-length: 99999999999999999999999\r\n'),
  '/two-lengths': ok('content-length: 3\r\ncontent-length: 37\r\n'),
  '/length-and-chunks': ok('content-length: 3\r\ntransfer-encoding: chunked\r\n', `25\r\n${PAGE}\r\n0\r\n\r\n`),
  '/chunk-size-is-no-number': ok('transfer-encoding: chunked\r\n', `banyak\r\n${PAGE}\r\n0\r\n\r\n`),
  '/chunk-size-overflows': ok('transfer-encoding: chunked\r\n', `fffffffffffffffff\r\n${PAGE}`),
  '/chunk-too-long': ok('transfer-encoding: chunked\r\n', `3\r\n${PAGE}\r\n0\r\n\r\n`),
  '/chunks-break-off': ok('transfer-encoding: chunked\r\n', `25\r\n${PAGE}\r\n`),
  '/no-http': PAGE,
  '/other-protocol': '220 mail.example ESMTP\r\n250 OK\r\n',
  '/status-of-two-digits': 'HTTP/1.1 20 OK\r\n\r\n',
  '/switching-protocols': 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  '/silence': (socket) => void socket.destroy(),
  '/half-a-head': 'HTTP/1.1 200 OK\r\ncontent-ty',
  // Headers.
  '/huge-header': ok(`x-besar: ${'a'.repeat(70_000)}\r\n`),
  '/many-headers': ok(`${Array.from({ length: 9000 }, (_, at) => `x-${at}: ya`).join('\r\n')}\r\n`),
  '/many-cookies': whole(
    `${Array.from({ length: 300 }, (_, at) => `set-cookie: k${at}=${'a'.repeat(90)}`).join('\r\n')}\r\n`,
  ),
  '/header-with-nul': ok('x-nul: a\0b\r\n'),
  '/header-with-bare-cr': ok('x-cr: a\rset-cookie: b\r\n'),
  '/folded-header': whole('x-lipat: a\r\n b\r\n'),
  '/prototype': whole('__proto__: a\r\nconstructor: b\r\n'),
  '/endless-header': forever(`${OK}x: `, 'a'.repeat(20_000)),
  '/endless-trailers': forever(ok('transfer-encoding: chunked\r\n', '0\r\n'), `x: ${'a'.repeat(20_000)}\r\n`),
  '/endless-chunk-extension': forever(ok('transfer-encoding: chunked\r\n', '5;'), 'a'.repeat(20_000)),
  // Time.
  '/drips-head': forever('HTTP/1.1 200 OK\r\nx: ', 'a', 20),
  '/drips-body': forever(ok('content-length: 999999\r\n', ''), 'a', 20),
  '/drips-hints': forever('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', 20),
  '/drips-gzip': forever(ok('content-encoding: gzip\r\ncontent-length: 999999\r\n', ''), EMPTY_MEMBER, 20),
  // Encodings.
  '/gzip-in-gzip': encoded('gzip, gzip', gzipSync(gzipSync(PAGE))),
  '/two-encoding-headers': whole(
    'content-encoding: gzip\r\ncontent-encoding: br\r\n',
    brotliCompressSync(gzipSync(PAGE)),
  ),
  '/deflate': encoded('deflate', deflateSync(PAGE)),
  '/bare-deflate': encoded('deflate', deflateRawSync(PAGE)),
  '/identity': encoded('Identity', Buffer.from(PAGE)),
  '/charset-as-encoding': encoded('UTF-8', Buffer.from(PAGE)),
  '/gzip-and-rubbish': encoded('gzip', Buffer.concat([gzipSync(PAGE), Buffer.from('\0\0rubbish')])),
  '/three-encodings': encoded('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(PAGE)))),
  '/no-gzip': encoded('gzip', Buffer.from(PAGE)),
  '/other-encoding': encoded('br', gzipSync(PAGE)),
  '/gzip-bomb': encoded('gzip', gzipSync(ZEROS)),
  '/deflate-bomb': encoded('deflate', deflateSync(ZEROS)),
  '/brotli-bomb': encoded('br', brotliCompressSync(ZEROS)),
  '/zstd-bomb': encoded('zstd', zstdCompressSync(ZEROS)),
  '/bomb-in-gzip': encoded('gzip, gzip', gzipSync(gzipSync(ZEROS))),
  '/bomb-of-nothing': encoded('gzip, gzip', gzipSync(Buffer.alloc(40 * MEGABYTE, EMPTY_MEMBER))),
  '/too-large': ok('', Buffer.alloc(2 * MEGABYTE, 'ab')),
  '/endless': forever(ok(''), 'a'.repeat(100_000)),
  // Redirects.
  '/to-data': redirect('data:text/html,<p>a</p>'),
  '/to-gopher': redirect('gopher://127.0.0.1:70/1'),
  '/to-ftp': redirect('ftp://127.0.0.1/a'),
  '/to-script': redirect('javascript:alert(1)'),
  '/to-nowhere': redirect('http://'),
  '/to-mail-port': redirect('http://127.0.0.1:25/'),
  '/to-itself': redirect('#lagi'),
  '/to-long': redirect(`/${'a'.repeat(9000)}`),
  '/to-split': redirect('/page%0d%0aset-cookie:%20a=b'),
  '/to-raw-utf-8': Buffer.from(redirect('/berita/é')),
  '/to-user': (socket) => socket.end(redirect(`//saya:rahasia@127.0.0.1:${socket.localPort}/page`)),
  '/to-page-without-scheme': (socket) => socket.end(redirect(`//127.0.0.1:${socket.localPort}/page`)),
  '/redirect-with-endless-body': forever(`HTTP/1.1 302 Found\r\nlocation: /page\r\n\r\n`, 'a'.repeat(100_000)),
  '/redirect-without-location': 'HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n',
  '/unasked-not-modified': 'HTTP/1.1 304 Not Modified\r\n\r\n',
  '/page': whole(''),
  '/berita/%C3%A9': whole(''),
};

let server: RawServer;
let client: HttpClient;
let impatient: HttpClient;
beforeAll(async () => {
  server = await startRawServer(ANSWERS);
  client = createHttpClient({ userAgent: 'Sorot-test', allowAddress: () => true });
  impatient = createHttpClient({ userAgent: 'Sorot-test', allowAddress: () => true, timeoutMs: 200 });
});
afterAll(async () => {
  await Promise.all([client.close(), impatient.close()]);
  await server.close();
});

const ask = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  url: server.origin + path,
  accept: '*/*',
  maxBytes: MEGABYTE,
  whenTooLarge: 'fail',
  ...more,
});
/** The page that came, or the code of the Problem. */
async function outcome(path: string, more?: Partial<HttpRequest>, http = client): Promise<string> {
  try {
    const answer = await http.get(ask(path, more));
    return answer.kind === 'content' ? Buffer.from(answer.bytes).toString() : answer.kind;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // No library speaks to our users.
    expect(error.message).not.toMatch(/undefined|[A-Z]+_[A-Z_]+/);
    return error.code;
  }
}

describe('odd, but a page', () => {
  test.each([
    '/http-1.0',
    '/no-length',
    '/no-reason',
    '/chunks',
    '/many-cookies',
    '/prototype',
    '/gzip-in-gzip',
    '/two-encoding-headers',
    '/deflate',
    '/bare-deflate',
    '/identity',
    '/charset-as-encoding',
    '/gzip-and-rubbish',
    '/to-user',
    '/to-page-without-scheme',
    '/to-raw-utf-8',
    '/redirect-with-endless-body',
  ])('%s', async (path) => {
    expect(await outcome(path)).toBe(PAGE);
  });
});

describe('a Problem in a user’s words', () => {
  test.each([
    ['/length-too-long', 'fetch-connection'],
    ['/length-is-no-number', 'fetch-connection'],
    ['/length-is-negative', 'fetch-connection'],
    ['/length-is-huge', 'fetch-connection'],
    ['/two-lengths', 'fetch-connection'],
    ['/length-and-chunks', 'fetch-connection'],
    ['/chunk-size-is-no-number', 'fetch-connection'],
    ['/chunk-size-overflows', 'fetch-connection'],
    ['/chunk-too-long', 'fetch-connection'],
    ['/chunks-break-off', 'fetch-connection'],
    ['/no-http', 'fetch-connection'],
    ['/other-protocol', 'fetch-connection'],
    ['/status-of-two-digits', 'fetch-connection'],
    ['/switching-protocols', 'fetch-connection'],
    ['/silence', 'fetch-connection'],
    ['/half-a-head', 'fetch-connection'],
    ['/huge-header', 'fetch-connection'],
    ['/many-headers', 'fetch-connection'],
    ['/header-with-nul', 'fetch-connection'],
    ['/folded-header', 'fetch-connection'],
    ['/header-with-bare-cr', 'fetch-connection'],
    ['/endless-header', 'fetch-connection'],
    ['/endless-trailers', 'fetch-connection'],
    ['/three-encodings', 'fetch-encoding'],
    ['/no-gzip', 'fetch-encoding'],
    ['/other-encoding', 'fetch-encoding'],
    ['/too-large', 'fetch-too-large'],
    ['/endless', 'fetch-too-large'],
    ['/to-data', 'address-invalid'],
    ['/to-gopher', 'address-invalid'],
    ['/to-ftp', 'address-invalid'],
    ['/to-script', 'address-invalid'],
    ['/to-nowhere', 'address-invalid'],
    ['/to-long', 'address-invalid'],
    ['/to-mail-port', 'address-port'],
    ['/to-itself', 'fetch-redirects'],
    ['/to-split', 'fetch-status'],
    ['/redirect-without-location', 'fetch-status'],
    ['/unasked-not-modified', 'fetch-status'],
  ])('%s: %s', async (path, code) => {
    expect(await outcome(path)).toBe(code);
  });

  test.each(['/endless-chunk-extension', '/drips-head', '/drips-body', '/drips-hints', '/drips-gzip'])(
    '%s ends in time',
    async (path) => {
      expect(await outcome(path, {}, impatient)).toBe('fetch-timeout');
    },
  );

  test.each(['/gzip-bomb', '/deflate-bomb', '/brotli-bomb', '/zstd-bomb', '/bomb-in-gzip', '/bomb-of-nothing'])(
    '%s is seen before it is blown up',
    async (path) => {
      expect(await outcome(path, { maxBytes: 100 * MEGABYTE })).toBe('fetch-bomb');
    },
  );
});

test('what comes after the stated length is no part of the page', async () => {
  expect(await outcome('/length-too-short')).toBe(PAGE.slice(0, 3));
});

test('an answer that is longer than it says is not taken for the next one', async () => {
  const poison = `${PAGE}HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nracun`;
  const one = await startRawServer({
    '/': (socket) => socket.write(ok(`content-length: ${PAGE.length}\r\n`, poison)),
    '/next': whole(''),
  });
  for (const path of ['/', '/next']) expect(await outcome(path, { url: one.origin + path })).toBe(PAGE);
  await one.close();
});

test('no password is sent to where a redirect says so, and no page tells of another', async () => {
  await outcome('/to-user');
  await outcome('/to-page-without-scheme');
  expect(server.requests.join('')).not.toMatch(/^(?:authorization|referer|cookie):|rahasia/im);
});
