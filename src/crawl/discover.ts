import { Problem } from '../domain/problem.ts';
import type { Crawler } from './crawler.ts';
import { normaliseUrl } from './normalise-url.ts';

/** Where a site announces its pages. */
export interface Discovery {
  readonly feeds: readonly string[];
  /** News sitemaps first. */
  readonly sitemaps: readonly string[];
}

// Where Indonesian outlets have them, most frequent first. Asked for one by one only where the site itself names none.
const FEED_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml'];
const NEWS_SITEMAP_PATHS = ['/sitemap-news.xml', '/news-sitemap.xml', '/sitemap/news.xml'];
const SITEMAP_PATHS = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml', '/files/xml/sitemap.xml'];
// What says that this path leads nowhere; anything else says that the site wants to be left alone or is out of reach.
const ABSENT: ReadonlySet<string> = new Set([
  'fetch-status',
  'fetch-redirects',
  'fetch-too-large',
  'feed-is-html',
  'feed-unreadable',
  'sitemap-unreadable',
  'robots-disallowed',
]);

/**
 * Finds the feeds and sitemaps of a site, given its home page: those that the page and its robots.txt name, else those in the usual
 * places. Throws the Problem of an address that cannot be read, and of a site that stops answering.
 */
export async function discover(
  address: string,
  crawler: Pick<Crawler, 'readFeed' | 'readSitemap' | 'namedSitemaps'>,
  signal: AbortSignal,
): Promise<Discovery> {
  const home = normaliseUrl(address);
  if (home === undefined) throw new Problem('address-invalid', { url: address });
  const at = (path: string): string => new URL(path, home).href;
  const isFeed = async (url: string): Promise<boolean> => (await crawler.readFeed(url, { signal })).kind === 'feed';
  const isSitemap = async (url: string): Promise<boolean> => (await crawler.readSitemap(url, signal)) !== undefined;

  const named = await crawler.readFeed(home, { signal }).catch(unlessPage);
  const feeds = named?.kind === 'home-page' ? named.feeds : named?.kind === 'feed' ? [home] : [];
  const sitemaps = (await crawler.namedSitemaps(home, signal)).flatMap((url) => normaliseUrl(url, home) ?? []);
  return {
    feeds: feeds.length > 0 ? feeds : await findFirst(FEED_PATHS.map(at), isFeed),
    sitemaps:
      sitemaps.length > 0
        ? [...new Set(sitemaps)].toSorted((a, b) => Number(isNews(b)) - Number(isNews(a)))
        : [
            ...(await findFirst(NEWS_SITEMAP_PATHS.map(at), isSitemap)),
            ...(await findFirst(SITEMAP_PATHS.map(at), isSitemap)),
          ],
  };
}

const isNews = (url: string): boolean => /news|berita/i.test(new URL(url).pathname);

/** The first address that is one, as a list of one or none. */
async function findFirst(
  urls: readonly string[],
  isOne: (url: string) => Promise<boolean>,
): Promise<readonly string[]> {
  for (const url of urls) if (await isOne(url).catch(unlessAbsent)) return [url];
  return [];
}

/** A home page that names no feed. */
function unlessPage(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'feed-is-html') return undefined;
  throw error;
}

function unlessAbsent(error: unknown): undefined {
  if (error instanceof Problem && ABSENT.has(error.code)) return undefined;
  throw error;
}
