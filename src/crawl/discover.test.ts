import { afterEach, beforeEach, expect, test } from 'vitest';
import { startLoopbackServer, type Answer, type LoopbackServer } from '../../tests/loopback-server.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { createCrawler, type Crawler } from './crawler.ts';
import { discover } from './discover.ts';

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

/** What is found on a site with these answers, without its origin. */
async function find(answers: Readonly<Record<string, Answer>>): Promise<Readonly<Record<string, readonly string[]>>> {
  server = await startLoopbackServer(() => answers);
  const { feeds, sitemaps } = await discover(`${server.origin}/`, crawler, AbortSignal.timeout(10_000));
  const bare = (urls: readonly string[]): readonly string[] => urls.map((url) => url.replace(server.origin, ''));
  return { feeds: bare(feeds), sitemaps: bare(sitemaps) };
}

test('what the site names is taken, news sitemaps first, and nothing is tried', async () => {
  const found = await find({
    '/': { body: '<html><head><link rel="alternate" type="application/rss+xml" href="/umpan"></head></html>' },
    '/robots.txt': { body: 'User-agent: *\nDisallow: /x\nSitemap: /sitemap.xml\nSitemap: /sitemap-berita.xml' },
  });
  expect(found).toEqual({ feeds: ['/umpan'], sitemaps: ['/sitemap-berita.xml', '/sitemap.xml'] });
  expect(server.asked).toEqual(['/', '/robots.txt']);
});

test('where the site names nothing, the usual places are tried', async () => {
  const found = await find({
    '/': PLAIN_HOME,
    '/feed': PLAIN_HOME,
    '/rss': FEED,
    '/news-sitemap.xml': SITEMAP,
    '/sitemap_index.xml': SITEMAP,
  });
  expect(found).toEqual({ feeds: ['/rss'], sitemaps: ['/news-sitemap.xml', '/sitemap_index.xml'] });
});

test('a site with nothing has nothing', async () => {
  expect(await find({ '/': PLAIN_HOME })).toEqual({ feeds: [], sitemaps: [] });
});

test('a site that asks for a pause is left alone', async () => {
  const busy = find({ '/': PLAIN_HOME, '/rss': { status: 429, headers: { 'retry-after': '600' } } });
  await expect(busy).rejects.toMatchObject({ code: 'fetch-rate-limited' });
  expect(server.asked).not.toContain('/rss.xml');
});
