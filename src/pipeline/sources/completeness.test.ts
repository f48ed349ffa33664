import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDatedSite, type DatedSite } from '../../../tests/dated-site.ts';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { createCrawler, type Crawler } from '../../crawl/crawler.ts';
import { Problem } from '../../domain/problem.ts';
import { toArticleAddress } from '../article-keys.ts';
import { measureCompleteness } from './completeness.ts';

const DAYS = { '2026-11-18': 2, '2026-11-19': 3, '2026-11-20': 4 };
const clock = { ...SYSTEM_CLOCK, now: () => Date.parse('2026-11-21T03:00:00+07:00') };
const signal = AbortSignal.timeout(20_000);
let site: DatedSite;
let crawler: Crawler;
beforeEach(async () => {
  site = await startDatedSite(DAYS);
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
});
afterEach(async () => {
  await Promise.all([crawler.close(), site.close()]);
});

/** What is measured where these articles are here, as "day: held of published". */
async function measure(
  lists: Parameters<typeof measureCompleteness>[1],
  held: readonly string[] = [],
  from = '',
): Promise<readonly string[]> {
  const here = new Set(held.map(toArticleAddress));
  const articles = { findByAddress: async (address: string) => (here.has(address) ? 'id' : undefined) };
  const measures = await measureCompleteness(site.source, lists, from, { articles, crawler, clock }, signal);
  return measures.map((one) => `${one.day} ${one.from}: ${one.held} of ${one.published}`);
}

test('by the news sitemap: whole days only, held in whatever form of the address', async () => {
  const held = [
    site.article('2026-11-19', 1),
    `${site.article('2026-11-20', 1)}?page=all`,
    site.article('2026-11-20', 2),
  ];
  expect(await measure({ sitemaps: [`${site.origin}/news-sitemap.xml`], indexes: [] }, held)).toEqual([
    '2026-11-19 sitemap: 1 of 3',
    '2026-11-20 sitemap: 2 of 4',
  ]);
});

test('by an archive of sitemaps, from the first day that counts', async () => {
  const lists = { sitemaps: [`${site.origin}/sitemap.xml`], indexes: [] };
  expect(await measure(lists)).toHaveLength(3);
  expect(await measure(lists, [], '2026-11-20')).toEqual(['2026-11-20 sitemap: 0 of 4']);
  expect(await measure(lists, [], '2026-11-21')).toEqual([]);
});

test('by the index where sitemaps say nothing', async () => {
  const index = { url: `${site.origin}/indeks/{year}-{month}-{day}?page={page}` };
  const sitemaps = [`${site.origin}/hilang.xml`];
  expect(await measure({ sitemaps, indexes: [index] }, [site.article('2026-11-18', 2)])).toEqual([
    '2026-11-18 index: 1 of 2',
    '2026-11-19 index: 0 of 3',
    '2026-11-20 index: 0 of 4',
  ]);
});

test('lists of which none can be read are a Problem, not an empty measure', async () => {
  const lists = { sitemaps: [`${site.origin}/hilang.xml`], indexes: [] };
  await expect(measure(lists)).rejects.toThrow(Problem);
});
