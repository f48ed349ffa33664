import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRawServer, type RawServer } from '../../../tests/raw-server.ts';
import { Problem } from '../../domain/problem.ts';
import { isPublicAddress } from './addresses.ts';
import { createHttpClient, type HttpClient } from './http.ts';

let server: RawServer;
let port: string;
beforeAll(async () => {
  server = await startRawServer({ '/': 'HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nrahasia' });
  port = new URL(server.origin).port;
});
afterAll(() => server.close());

const open = (
  more: {
    readonly timeoutMs?: number;
    readonly lookup?: LookupFunction;
    readonly allow?: (address: string) => boolean;
  } = {},
): HttpClient =>
  createHttpClient({
    userAgent: 'Sorot-test',
    allowAddress: more.allow ?? isPublicAddress,
    timeoutMs: more.timeoutMs ?? 10_000,
    ...(more.lookup && { lookup: more.lookup }),
  });
async function codeOf(url: string, client = open()): Promise<string> {
  try {
    await client.get({ url, accept: '*/*', maxBytes: 1000, whenTooLarge: 'fail' });
    return 'read';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  } finally {
    await client.close();
  }
}
const answering =
  (...addresses: readonly string[]): LookupFunction =>
  (_, wanted, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (wanted.all) callback(null, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family);
  };

describe('this machine and its network, in disguise', () => {
  test.each<[string, string]>([
    ['decimal', '2130706433'],
    ['octal', '0177.0.0.1'],
    ['octal with many zeros', '0000000177.0.0.1'],
    ['hexadecimal', '0x7f000001'],
    ['hexadecimal parts', '0x7f.0.0.0x1'],
    ['two parts', '127.1'],
    ['three parts', '127.0.1'],
    ['trailing dot', '127.0.0.1.'],
    ['nothing but zero', '0'],
    ['the unspecified address', '0.0.0.0'],
    ['another of loopback', '127.8.9.1'],
    ['escaped', '%31%32%37.0.0.1'],
    ['full-width digits', '１２７.０.０.１'],
    ['circled digits', '①②⑦.⓪.⓪.①'],
    ['ideographic full stops', '127。0。0。1'],
    ['half-width full stops', '127｡0｡0｡1'],
    ['soft hyphens', '127\u00AD.0.0.1'],
    ['a name', 'localhost'],
    ['a name in capitals', 'LOCALHOST'],
    ['a full-width name', 'ｌｏｃａｌｈｏｓｔ'],
    ['IPv6', '[::1]'],
    ['IPv6, long', '[0:0:0:0:0:0:0:1]'],
    ['IPv6, unspecified', '[::]'],
    ['IPv4 mapped into IPv6', '[::ffff:127.0.0.1]'],
    ['the same in hexadecimal', '[::ffff:7f00:1]'],
    ['IPv4-compatible', '[::127.0.0.1]'],
    ['IPv4-translated', '[::ffff:0:127.0.0.1]'],
    ['NAT64', '[64:ff9b::127.0.0.1]'],
    ['local NAT64', '[64:ff9b:1::127.0.0.1]'],
    ['6to4', '[2002:7f00:1::]'],
    ['Teredo', '[2001:0:7f00:1::]'],
    ['link-local IPv6', '[fe80::1]'],
    ['site-local IPv6', '[fec0::1]'],
    ['unique local IPv6', '[fd00::1]'],
    ['multicast IPv6', '[ff02::1]'],
    ['discard-only IPv6', '[100::1]'],
    ['private A', '10.0.0.1'],
    ['private B', '172.31.255.254'],
    ['private C', '192.168.1.1'],
    ['carrier NAT, and metadata of Alibaba', '100.100.100.200'],
    ['link-local, and metadata of most clouds', '169.254.169.254'],
    ['the same in decimal', '2852039166'],
    ['metadata of AWS over IPv6', '[fd00:ec2::254]'],
    ['metadata of Oracle', '192.0.0.192'],
    ['the host of Azure', '168.63.129.16'],
    ['broadcast', '255.255.255.255'],
    ['multicast', '224.0.0.1'],
    ['a user that looks like a host', 'warta.example@127.0.0.1'],
    ['a user and a password', 'warta.example:443@127.0.0.1'],
    ['a user after an escaped slash', 'warta.example%2F@127.0.0.1'],
    ['two at signs', 'a@warta.example@127.0.0.1'],
  ])('%s: %s', async (_, host) => {
    expect(await codeOf(`http://${host}:${port}/`)).toBe('address-private');
    expect(server.requests).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['a backslash ends the host', 'http://127.0.0.1:PORT\\@warta.example/', 'address-private'],
    ['a tab in the host', 'http://127.0.\t0.1:PORT/', 'address-private'],
    ['too few slashes', 'http:/127.0.0.1:PORT/', 'address-private'],
    ['a zone id', 'http://[fe80::1%25eth0]:PORT/', 'address-invalid'],
    ['a number too large', 'http://4294967296/', 'address-invalid'],
    ['too many parts', 'http://127.0.0.0.1/', 'address-invalid'],
    ['a space in the host', 'http://127.0.0.1 .example/', 'address-invalid'],
    ['an escaped null in the host', 'http://127.0.0.1%00.example/', 'address-invalid'],
    ['a port too large', 'http://warta.example:65616/', 'address-invalid'],
    ['a mail port', 'http://warta.example:25/', 'address-port'],
    ['a shell port', 'http://warta.example:22/', 'address-port'],
    ['file', 'file:///etc/passwd', 'address-invalid'],
    ['file in capitals', 'FILE:///etc/passwd', 'address-invalid'],
    ['gopher', 'gopher://127.0.0.1:25/1', 'address-invalid'],
    ['data', 'data:text/html,a', 'address-invalid'],
    ['blob', 'blob:http://127.0.0.1/a', 'address-invalid'],
    ['view-source', 'view-source:http://127.0.0.1/', 'address-invalid'],
    ['a web socket', 'ws://127.0.0.1/', 'address-invalid'],
    ['no scheme', '//127.0.0.1/', 'address-invalid'],
  ])('%s', async (_, url, code) => {
    expect(await codeOf(url.replace('PORT', port))).toBe(code);
    expect(server.requests).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, readonly string[], string]>([
    ['of a private address', ['10.1.2.3'], 'address-private'],
    ['of a metadata address', ['169.254.169.254'], 'address-private'],
    ['of a mapped address', ['::ffff:127.0.0.1'], 'address-private'],
    ['of an address with a zone', ['fe80::1%lo'], 'address-private'],
    ['of several private addresses', ['127.0.0.1', '::1'], 'address-private'],
    ['of nothing', [], 'address-private'],
    ['of no address at all', ['localhost'], 'address-private'],
  ])('%s', async (_, addresses, code) => {
    expect(await codeOf(`http://warta.example:${port}/`, open({ lookup: answering(...addresses) }))).toBe(code);
    expect(server.requests).toEqual([]);
  });

  test('of a private and a public address: only the public one is tried', async () => {
    const tried: string[] = [];
    const allow = (address: string): boolean => {
      tried.push(address);
      return address === '127.0.0.2';
    };
    const lookup = answering('127.0.0.1', '127.0.0.2');
    expect(await codeOf(`http://warta.example:${port}/`, open({ lookup, allow }))).toBe('fetch-connection');
    expect(tried).toEqual(['127.0.0.1', '127.0.0.2']);
    expect(server.requests).toEqual([]);
  });

  test('that mean another address the second time are checked the second time', async () => {
    const answers = ['8.8.8.8', '127.0.0.1'];
    let asked = 0;
    const lookup: LookupFunction = (host, wanted, callback) =>
      answering(answers[asked++] ?? '127.0.0.1')(host, wanted, callback);
    // Stands for a look beforehand, which finds nothing wrong.
    await new Promise<void>((resolve) => lookup('warta.example', { all: true }, () => resolve()));
    expect(await codeOf(`http://warta.example:${port}/`, open({ lookup }))).toBe('address-private');
    expect(server.requests).toEqual([]);
  });

  test('that never resolve end in time', async () => {
    expect(await codeOf('http://warta.example/', open({ lookup: () => {}, timeoutMs: 100 }))).toBe('fetch-timeout');
  });
});

test('every hop is checked, whatever the first one was', async () => {
  const start = await startRawServer({
    '/decimal': `HTTP/1.1 302 Found\r\nlocation: http://2130706434:${port}/\r\ncontent-length: 0\r\n\r\n`,
    '/name': `HTTP/1.1 307 Temporary Redirect\r\nlocation: http://dalam.example:${port}/\r\ncontent-length: 0\r\n\r\n`,
    '/user': `HTTP/1.1 301 Moved\r\nlocation: http://127.0.0.1@127.0.0.2:${port}/\r\ncontent-length: 0\r\n\r\n`,
  });
  const client = () => open({ allow: (address) => address === '127.0.0.1', lookup: answering('127.0.0.2') });
  for (const path of ['/decimal', '/name', '/user'])
    expect(await codeOf(start.origin + path, client())).toBe('address-private');
  expect(server.requests).toEqual([]);
  await start.close();
});
