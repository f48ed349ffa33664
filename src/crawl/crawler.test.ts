import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startLoopbackServer, type LoopbackServer, type Reply } from '../../tests/loopback-server.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { createCrawler, type Crawler } from './crawler.ts';

const PAGE = '<html><body>Warga Kota Rimba memanen kopi.</body></html>';
const FEED =
  '<rss version="2.0"><channel><title>Warta</title><item><title>Kopi</title><link>/berita/1</link></item></channel></rss>';
let robots: Reply;
let server: LoopbackServer;
let crawler: Crawler;

beforeAll(async () => {
  server = await startLoopbackServer(() => ({
    '/robots.txt': () => robots,
    '/berita/1': { body: PAGE },
    '/lama/1': { status: 301, headers: { location: '/tertutup/1' } },
    '/hilang': { body: '<html><head><title>Halaman tidak ditemukan | Warta</title></head></html>' },
    '/dihapus': { status: 302, headers: { location: '/' } },
    '/foto.jpg': { body: 'x', headers: { 'content-type': 'image/jpeg' } },
    '/sibuk': { status: 429, headers: { 'retry-after': '90' } },
    '/rss': { body: `\uFEFF\n${FEED}`, headers: { 'content-type': 'text/xml', etag: '"a"' } },
    '/rss-galat': { body: '<!doctype html><title>Galat</title>' },
    '/': { body: '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>' },
  }));
});
beforeEach(() => {
  robots = { status: 404 };
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  return () => crawler.close();
});
afterAll(() => server.close());

const read = (path: string): Promise<unknown> => crawler.readPage(server.origin + path);

test('a page comes as a document to be read, with what its feed said', async () => {
  const feedEntry = { title: 'Kopi', publishedAt: null };
  const document = await crawler.readPage(`${server.origin}/berita/1`, { feedEntry });
  expect(document).toMatchObject({
    kind: 'html',
    id: null,
    url: `${server.origin}/berita/1`,
    charset: 'utf-8',
    feedEntry,
  });
  expect(Buffer.from(document.bytes).toString()).toBe(PAGE);
  expect(document.fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('robots.txt is read once and obeyed, at the end of a redirect too', async () => {
  robots = { body: 'User-agent: *\nDisallow: /tertutup/', headers: { 'content-type': 'text/plain' } };
  const before = server.asked.length;
  await read('/berita/1');
  await expect(read('/tertutup/1')).rejects.toMatchObject({ code: 'robots-disallowed' });
  await expect(read('/lama/1')).rejects.toMatchObject({ code: 'robots-disallowed' });
  expect(server.asked.slice(before)).toEqual(['/robots.txt', '/berita/1', '/lama/1']);
});

test.each<[string, Reply]>([
  ['is not there', { status: 404 }],
  ['is forbidden', { status: 403 }],
  ['speaks to others only', { body: 'User-agent: Lain\nDisallow: /' }],
  ['is a web page', { body: '<html>Disallow: /</html>' }],
])('a robots.txt that %s allows all', async (_, reply) => {
  robots = reply;
  await expect(read('/berita/1')).resolves.toMatchObject({ kind: 'html' });
});

test.each<[string, Reply]>([
  ['fails', { status: 500 }],
  ['is too busy', { status: 429 }],
])('a robots.txt that %s forbids all for now', async (_, reply) => {
  robots = reply;
  await expect(read('/berita/1')).rejects.toMatchObject({ code: 'robots-unreachable' });
});

test('an address that leads to no page says what it is', async () => {
  await expect(read('/foto.jpg')).rejects.toMatchObject({ code: 'fetch-not-html', params: { type: 'image/jpeg' } });
});

test('an error page that says 200 is a failure, and so is an article that leads to the home page', async () => {
  await expect(read('/hilang')).rejects.toMatchObject({ code: 'fetch-error-page' });
  const feedEntry = { title: null, publishedAt: null };
  const removed = crawler.readPage(`${server.origin}/dihapus`, { feedEntry });
  await expect(removed).rejects.toMatchObject({ code: 'fetch-home-page' });
  await expect(read('/dihapus')).resolves.toMatchObject({ kind: 'html', url: `${server.origin}/` });
});

test('requests to a site are one at a time and a pause apart, robots.txt and redirects too', async () => {
  let elapsed = 0;
  const clock = { now: () => 0, elapsed: () => elapsed, sleep: async (ms: number) => void (elapsed += ms) };
  const patient = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 2000 }, clock);
  robots = { body: 'User-agent: *\nCrawl-delay: 10', headers: { 'content-type': 'text/plain' } };
  const before = server.asked.length;
  const pages = ['/dihapus', '/berita/1'].map((path) => patient.readPage(server.origin + path));
  await Promise.all([...pages, patient.readFeed(`${server.origin}/rss`)]);
  await patient.close();
  // robots.txt, two pages, one of them by a redirect, and a feed; the delay is known from the first answer on.
  expect(server.asked.length - before).toBe(5);
  expect(elapsed).toBeGreaterThanOrEqual(3 * 10_000 + 2000);
});

test('an unchanged feed is known by what it holds', async () => {
  const first = await crawler.readFeed(`${server.origin}/rss`);
  const bodyHash = first.kind === 'feed' ? first.bodyHash : null;
  expect(await crawler.readFeed(`${server.origin}/rss`, { known: { bodyHash } })).toEqual({ kind: 'not-modified' });
  expect(await crawler.readFeed(`${server.origin}/rss`, { known: { bodyHash: 'other' } })).toMatchObject({
    kind: 'feed',
  });
});

test('a site that asks for a pause is known to rest', async () => {
  await expect(read('/sibuk')).rejects.toMatchObject({ code: 'fetch-rate-limited' });
  const [rest] = crawler.resting();
  expect(rest?.site).toBe(new URL(server.origin).host);
  expect(rest?.ms).toBeGreaterThan(60_000);
});

test('a feed is read, a home page names its feeds, an error page is neither', async () => {
  const feed = await crawler.readFeed(`${server.origin}/rss`);
  expect(feed).toMatchObject({ kind: 'feed', etag: '"a"', feed: { entries: [{ url: `${server.origin}/berita/1` }] } });
  expect(await crawler.readFeed(`${server.origin}/`)).toEqual({ kind: 'home-page', feeds: [`${server.origin}/rss`] });
  await expect(crawler.readFeed(`${server.origin}/rss-galat`)).rejects.toMatchObject({ code: 'feed-is-html' });
});
