import { afterEach, beforeEach, expect, test } from 'vitest';
import { startLoopbackServer, type LoopbackServer, type Reply as Answer } from '../../../tests/loopback-server.ts';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { createCrawler, type Crawler } from '../crawler.ts';
import { discover, NOTHING_KNOWN, type FoundAddress, type KnownLists } from './discover.ts';

const FEED: Answer = {
  body: '<rss version="2.0"><channel><title>Warta</title><item><link>/1</link></item></channel></rss>',
};
const SITEMAP: Answer = { body: '<urlset><url><loc>https://warta.example/1</loc></url></urlset>' };
const PLAIN_HOME: Answer = { body: '<html><body>Warta</body></html>' };
let server: LoopbackServer;
let crawler: Crawler;
beforeEach(() => {
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
});
afterEach(async () => {
  await Promise.all([crawler.close(), server.close()]);
});

/** What is found on a site with these answers, without its origin: feeds, sitemaps, index pages. */
async function find(
  answers: Readonly<Record<string, Answer>>,
  known: (origin: string) => Partial<KnownLists> = () => ({}),
): Promise<{ readonly [kind in 'feeds' | 'sitemaps' | 'indexes']: readonly string[] } & { readonly robots: string }> {
  server = await startLoopbackServer(() => answers);
  const { origin } = server;
  const signal = AbortSignal.timeout(10_000);
  const { feeds, sitemaps, indexes, robots } = await discover(
    `${origin}/`,
    { ...NOTHING_KNOWN, ...known(origin) },
    crawler,
    signal,
  );
  const bare = (found: readonly FoundAddress[]): readonly string[] =>
    found.map(({ url, by }) => `${by} ${url.replace(origin, '')}`);
  return { feeds: bare(feeds), sitemaps: bare(sitemaps), indexes: bare(indexes), robots };
}

test('what the site names is taken, news sitemaps first, and nothing is tried', async () => {
  const found = await find({
    '/': {
      body: `<html><head><link rel="alternate" type="application/rss+xml" href="/umpan"></head>
        <body><a href="/indeks">Indeks</a> <a href="/indeks-harga-saham-hari-ini">Saham</a></body></html>`,
    },
    '/robots.txt': { body: 'User-agent: *\nDisallow: /x\nSitemap: /sitemap.xml\nSitemap: /sitemap-berita.xml' },
  });
  expect(found).toEqual({
    feeds: ['page /umpan'],
    sitemaps: ['robots /sitemap-berita.xml', 'robots /sitemap.xml'],
    indexes: ['page /indeks?page={page}'],
    robots: 'open',
  });
  expect(server.asked).toEqual(['/robots.txt', '/']);
});

test('where the site names nothing, the usual places are tried', async () => {
  const found = await find({
    '/': PLAIN_HOME,
    '/feed': PLAIN_HOME,
    '/rss': FEED,
    '/news-sitemap.xml': SITEMAP,
    '/sitemap_index.xml': SITEMAP,
  });
  expect(found).toMatchObject({
    feeds: ['usual-place /rss'],
    sitemaps: ['usual-place /news-sitemap.xml', 'usual-place /sitemap_index.xml'],
  });
});

test('what a list claims is tried before the usual places', async () => {
  const found = await find({ '/': PLAIN_HOME, '/umpan/terkini': FEED, '/feed': FEED }, (origin) => ({
    claimedFeed: `${origin}/umpan/terkini`,
  }));
  expect(found.feeds).toEqual(['usual-place /umpan/terkini']);
  expect(server.asked).not.toContain('/feed');
});

test('what is known of the publisher comes first, and is enough where the site cannot be read', async () => {
  const rule = (origin: string) => ({ sitemaps: [`${origin}/berita.xml`], indexes: [{ url: `${origin}/arsip` }] });
  const found = await find({ '/': { status: 500 } }, rule);
  expect(found).toEqual({ feeds: [], sitemaps: ['rule /berita.xml'], indexes: ['rule /arsip'], robots: 'unreachable' });
  expect(server.asked).not.toContain('/feed');
});

test('a home page that robots.txt forbids is not read, its feeds are looked for all the same', async () => {
  const found = await find({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' }, '/': PLAIN_HOME, '/feed': FEED });
  expect(found).toMatchObject({ feeds: ['usual-place /feed'], robots: 'closed' });
  expect(server.asked).not.toContain('/');
});

test.each([['application/rss+xml'], ['text/html']])(
  'a feed in the place of the home page (%s) is the feed',
  async (type) => {
    const found = await find({ '/': { ...FEED, headers: { 'content-type': type } } });
    expect(found.feeds).toEqual(['page /']);
  },
);

test('a site with nothing has nothing', async () => {
  expect(await find({ '/': PLAIN_HOME })).toEqual({ feeds: [], sitemaps: [], indexes: [], robots: 'open' });
});

test('a site that asks for a pause is left alone', async () => {
  const busy = find({ '/': PLAIN_HOME, '/rss': { status: 429, headers: { 'retry-after': '600' } } });
  await expect(busy).rejects.toMatchObject({ code: 'fetch-rate-limited' });
  expect(server.asked).not.toContain('/rss.xml');
});
