import { Problem } from '../../domain/problem.ts';
import type { IndexPage } from '../../domain/publisher.ts';
import type { RobotsState } from '../../domain/source-findings.ts';
import type { Crawler } from '../crawler.ts';
import { readHomePage, SILENT_HOME, unlessStopped } from './home-page.ts';
import { normaliseUrl } from '../normalise-url.ts';

/** How a list was found: known of the publisher, named by the home page or robots.txt, or tried in the usual places. */
export const FOUND_BY = ['rule', 'page', 'robots', 'usual-place'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

export interface FoundAddress {
  readonly url: string;
  readonly by: FoundBy;
}

/** Where a site announces its pages. */
export interface Discovery {
  /** The home page, normalised. */
  readonly home: string;
  readonly feeds: readonly FoundAddress[];
  /** News sitemaps first. */
  readonly sitemaps: readonly FoundAddress[];
  readonly indexes: readonly (IndexPage & FoundAddress)[];
  /** Whether the home page may be read. */
  readonly robots: RobotsState;
}

/** What is known of a site before it is looked at. */
export interface KnownLists {
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
  readonly indexes: readonly IndexPage[];
  /** Tried before the usual places. */
  readonly claimedFeed: string | null;
}

export const NOTHING_KNOWN: KnownLists = { feeds: [], sitemaps: [], indexes: [], claimedFeed: null };

export type DiscoveryCrawler = Pick<Crawler, 'fetchPage' | 'readFeed' | 'readSitemap' | 'namedSitemaps'>;

// Where Indonesian outlets have them, most frequent first. Asked for one by one only where the site itself names none.
const FEED_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml'];
const NEWS_SITEMAP_PATHS = ['/sitemap-news.xml', '/news-sitemap.xml', '/sitemap/news.xml'];
const SITEMAP_PATHS = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml', '/files/xml/sitemap.xml'];
/**
 * Finds the feeds, sitemaps and index pages of a site, given its home page: those known of the publisher, those that the page and its
 * robots.txt name, and where there are none, those in the usual places. Throws the Problem of an address that cannot be read, unless
 * something is known without it, and of a site that stops answering.
 */
export async function discover(
  address: string,
  known: KnownLists,
  crawler: DiscoveryCrawler,
  signal: AbortSignal,
): Promise<Discovery> {
  const given = normaliseUrl(address);
  if (given === undefined) throw new Problem('address-invalid', { url: address });
  const isKnown = known.feeds.length + known.sitemaps.length + known.indexes.length > 0;
  const home = await readHomePage(given, crawler, signal).catch((error: unknown) => {
    if (isKnown && error instanceof Problem && !signal.aborted) return { ...SILENT_HOME, url: given };
    throw error;
  });
  const at = (path: string): string => new URL(path, home.url).href;
  const isFeed = async (url: string): Promise<boolean> => (await crawler.readFeed(url, { signal })).kind === 'feed';
  const isSitemap = async (url: string): Promise<boolean> => (await crawler.readSitemap(url, signal)) !== undefined;

  const named = home.isReachable ? await crawler.namedSitemaps(home.url, signal).catch(unlessStopped) : undefined;
  const feeds = found([
    [known.feeds, 'rule'],
    [home.feeds, 'page'],
  ]);
  const sitemaps = found([
    [known.sitemaps, 'rule'],
    [(named ?? []).flatMap((url) => normaliseUrl(url, home.url) ?? []), 'robots'],
  ]);
  const feedPaths = [...(known.claimedFeed === null ? [] : [known.claimedFeed]), ...FEED_PATHS.map(at)];
  const usual = async (urls: readonly string[], isOne: (url: string) => Promise<boolean>) =>
    home.isReachable ? found([[await findFirst(urls, isOne), 'usual-place']]) : [];
  return {
    home: home.url,
    feeds: feeds.length > 0 ? feeds : await usual(feedPaths, isFeed),
    sitemaps:
      sitemaps.length > 0
        ? sitemaps.toSorted((a, b) => Number(isNewsSitemap(b.url)) - Number(isNewsSitemap(a.url)))
        : [...(await usual(NEWS_SITEMAP_PATHS.map(at), isSitemap)), ...(await usual(SITEMAP_PATHS.map(at), isSitemap))],
    indexes:
      known.indexes.length > 0
        ? known.indexes.map((index) => ({ ...index, by: 'rule' }))
        : home.indexes.map((index) => ({ ...index, by: 'page' })),
    robots: home.robots,
  };
}

/** Whether a sitemap is of the kind that holds the last two days only: it may be polled like a feed. */
export const isNewsSitemap = (url: string): boolean => /news|berita/i.test(new URL(url).pathname);

/** Each address once, with how it was found first. */
function found(lists: readonly (readonly [readonly string[], FoundBy])[]): readonly FoundAddress[] {
  const all = new Map<string, FoundAddress>();
  for (const [urls, by] of lists) for (const url of urls) if (!all.has(url)) all.set(url, { url, by });
  return [...all.values()];
}

/** The first address that is one, as a list of one or none. */
async function findFirst(
  urls: readonly string[],
  isOne: (url: string) => Promise<boolean>,
): Promise<readonly string[]> {
  for (const url of urls) if (await isOne(url).catch(unlessStopped)) return [url];
  return [];
}
