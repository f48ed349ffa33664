import type { Clock } from '../base/clock.ts';
import { Problem } from '../domain/problem.ts';
import type { HtmlDocument } from '../domain/source-document.ts';
import { isPublicAddress } from './addresses.ts';
import { decodeFeed } from './feed-text.ts';
import { isHtml, parseFeed, type ParsedFeed } from './feed.ts';
import { findFeedLinks } from './find-feed-links.ts';
import { createHttpClient, type HttpContent, type HttpRequest, type ReceivedAnswer, type Validators } from './http.ts';
import { createPace, type Rest } from './pace.ts';
import { createRobots } from './robots.ts';
import { findSite } from './site.ts';
import { parseSitemap, type Sitemap } from './sitemap.ts';

const MEGABYTE = 1024 * 1024;
const PAGE = { accept: 'text/html,application/xhtml+xml', maxBytes: 10 * MEGABYTE, whenTooLarge: 'fail' } as const;
const FEED = {
  accept: 'application/rss+xml,application/atom+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.5',
  maxBytes: 20 * MEGABYTE,
  whenTooLarge: 'fail',
} as const;
const SITEMAP = {
  accept: 'application/xml,text/xml;q=0.9,application/gzip;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  maxBytes: 50 * MEGABYTE,
  whenTooLarge: 'fail',
} as const;
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', null]);

export interface CrawlerOptions {
  readonly userAgent: string;
  /** Whether requests may go to loopback, private and link-local addresses. */
  readonly allowPrivateAddresses: boolean;
  /** The least pause between two requests to one site; its robots.txt may ask for more. */
  readonly pauseMs: number;
}

export interface FeedContent extends Validators {
  readonly kind: 'feed';
  /** After redirects. */
  readonly url: string;
  readonly feed: ParsedFeed;
  readonly maxAgeSeconds: number | null;
}
/** `home-page`: a web page that names feeds. */
export type FeedAnswer =
  | FeedContent
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'home-page'; readonly feeds: readonly string[] };

export interface PageOptions {
  readonly feedEntry?: HtmlDocument['feedEntry'];
  readonly signal?: AbortSignal;
}

/** A page to be read, and the answer in which it came. */
export interface FetchedPage {
  readonly document: HtmlDocument & { readonly url: string; readonly fetchedAt: string };
  readonly answer: ReceivedAnswer;
}

/** Fetches politely: one request at a time a site, with pauses, and only what robots.txt allows. Failures are Problems. */
export interface Crawler {
  readPage(url: string, options?: PageOptions): Promise<HtmlDocument>;
  /** The same, with the answer as it came. */
  fetchPage(url: string, options?: PageOptions): Promise<FetchedPage>;
  /** A feed is asked for by its reader, not found by a robot: robots.txt has no say in it. Throws 'feed-is-html', 'feed-unreadable' too. */
  readFeed(
    url: string,
    options?: { readonly validators?: Validators; readonly signal?: AbortSignal },
  ): Promise<FeedAnswer>;
  /** Throws 'sitemap-unreadable' too. */
  readSitemap(url: string, signal?: AbortSignal): Promise<Sitemap>;
  /** The sitemaps that the robots.txt of a page's site names, as written. */
  namedSitemaps(url: string, signal?: AbortSignal): Promise<readonly string[]>;
  /** The sites to be left alone now, and until when. */
  resting(): readonly Rest[];
  close(): Promise<void>;
}

export function createCrawler(options: CrawlerOptions, clock: Clock): Crawler {
  const allowAddress = options.allowPrivateAddresses ? (): boolean => true : isPublicAddress;
  const http = createHttpClient({ userAgent: options.userAgent, allowAddress });
  const pace = createPace(clock);

  const readContent = async (request: HttpRequest): Promise<HttpContent> => {
    const answer = await http.get(request);
    if (answer.kind === 'not-modified') throw new Error(`an unasked "not modified" for ${request.url}`);
    return answer;
  };
  // A robots.txt waits for its turn, but the page for which it is asked may follow at once.
  const readRobots = (request: HttpRequest): Promise<HttpContent> =>
    readContent({ ...request, beforeHop: (hop) => pace.turn(getSite(hop), 0, request.signal) });
  const rulesFor = createRobots(readRobots, clock);
  const waitForPage = async (url: string, signal: AbortSignal | undefined): Promise<void> => {
    const rules = await rulesFor(url, signal);
    if (!rules.isAllowed(url)) throw new Problem('robots-disallowed', { host: new URL(url).host });
    await pace.turn(getSite(url), Math.max(options.pauseMs, rules.delayMs), signal);
  };
  /** A site that asks us to wait is left alone by every later request too. */
  const heedWait = (error: unknown, url: string): never => {
    if (error instanceof Problem && error.code === 'fetch-rate-limited')
      pace.rest(getSite(url), Number(error.params['seconds']) * 1000);
    throw error;
  };

  const fetchPage = async (url: string, { feedEntry, signal }: PageOptions = {}): Promise<FetchedPage> => {
    const beforeHop = (hop: string): Promise<void> => waitForPage(hop, signal);
    const page = await readContent({ ...PAGE, url, beforeHop, signal }).catch((error: unknown) => heedWait(error, url));
    if (!PAGE_TYPES.has(page.mimeType)) throw new Problem('fetch-not-html', { url, type: page.mimeType ?? '?' });
    const fetchedAt = new Date(clock.now()).toISOString();
    const { bytes, charset, received } = page;
    return {
      document: { kind: 'html', id: null, url: page.url, fetchedAt, bytes, charset, ...(feedEntry && { feedEntry }) },
      answer: received,
    };
  };

  return {
    fetchPage,
    readPage: async (url, options) => (await fetchPage(url, options)).document,

    async readFeed(url, { validators, signal } = {}) {
      const beforeHop = (hop: string): Promise<void> => pace.turn(getSite(hop), options.pauseMs, signal);
      const asked: HttpRequest = { ...FEED, url, beforeHop, signal, ...(validators && { validators }) };
      const answer = await http.get(asked).catch((error: unknown) => heedWait(error, url));
      if (answer.kind === 'not-modified') return answer;
      const text = decodeFeed(answer.bytes, answer.charset);
      const feeds = isHtml(text) ? findFeedLinks(text, answer.url) : [];
      if (feeds.length > 0) return { kind: 'home-page', feeds };
      const { etag, lastModified, maxAgeSeconds } = answer;
      return { kind: 'feed', url: answer.url, feed: parseFeed(text, answer.url), etag, lastModified, maxAgeSeconds };
    },

    async readSitemap(url, signal) {
      const beforeHop = (hop: string): Promise<void> => waitForPage(hop, signal);
      const answer = await readContent({ ...SITEMAP, url, beforeHop, signal }).catch((error: unknown) =>
        heedWait(error, url),
      );
      return parseSitemap(answer.bytes, answer.url);
    },

    namedSitemaps: async (url, signal) => (await rulesFor(url, signal)).sitemaps,
    resting: () => pace.resting(),
    close: () => http.close(),
  };
}

function getSite(url: string): string {
  const site = findSite(url);
  if (site === undefined) throw new Problem('address-invalid', { url });
  return site;
}
