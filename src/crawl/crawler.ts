import type { LookupFunction } from 'node:net';
import type { SteadyClock } from '../base/clock.ts';
import { sha256Hex } from '../base/hash.ts';
import { Problem } from '../domain/problem.ts';
import type { HtmlDocument } from '../domain/source-document.ts';
import { isPublicAddress } from './http/addresses.ts';
import { findErrorTitle } from './http/error-page.ts';
import { decodeFeed } from './feeds/feed-text.ts';
import { isHtml, parseFeed, type ParsedFeed } from './feeds/feed.ts';
import { findFeedLinks } from './feeds/find-feed-links.ts';
import {
  createHttpClient,
  type HttpAnswer,
  type HttpContent,
  type HttpRequest,
  type ReceivedAnswer,
  type Validators,
} from './http/http.ts';
import { createPace, type Rest } from './pace.ts';
import { createRobots } from './robots.ts';
import { findSite } from './site.ts';
import { parseSitemap, type Sitemap } from './discovery/sitemap.ts';

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
// A site that had to ask us to wait is asked four times less often for the next hour.
const HUMBLE_FACTOR = 4;
const HUMBLE_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;
const BODY_HASH_DIGITS = 32;
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', null]);

export interface CrawlerOptions {
  readonly userAgent: string;
  /** Whether requests may go to loopback, private and link-local addresses. */
  readonly allowPrivateAddresses: boolean;
  /** The least pause between two requests to one site; its robots.txt may ask for more. */
  readonly pauseMs: number;
  /** How names are resolved, if not by the system. */
  readonly lookup?: LookupFunction;
  /** For all hops of one request together, waiting for the sites' turns not counted. */
  readonly timeoutMs?: number;
}

/** What a feed said of itself when it was read last, so that an unchanged one need not be read again. */
export interface KnownFeed extends Partial<Validators> {
  /** Of the document: many servers say nothing, and some say wrong, of whether it changed. */
  readonly bodyHash?: string | null;
}

export interface FeedContent extends Validators {
  readonly kind: 'feed';
  /** After redirects. */
  readonly url: string;
  readonly feed: ParsedFeed;
  readonly bodyHash: string;
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
  /** A feed is asked for by its reader, not found by a robot: robots.txt has no say in it. Throws the problems of `parseFeed` too. */
  readFeed(url: string, options?: { readonly known?: KnownFeed; readonly signal?: AbortSignal }): Promise<FeedAnswer>;
  /** Throws 'sitemap-unreadable' too. */
  readSitemap(url: string, signal?: AbortSignal): Promise<Sitemap>;
  /** The sitemaps that the robots.txt of a page's site names, as written. */
  namedSitemaps(url: string, signal?: AbortSignal): Promise<readonly string[]>;
  /** Leaves a site alone for so long, whoever asks. */
  rest(site: string, ms: number): void;
  /** The sites to be left alone now, and for how long. */
  resting(): readonly Rest[];
  close(): Promise<void>;
}

export function createCrawler(options: CrawlerOptions, clock: SteadyClock): Crawler {
  const { userAgent, pauseMs, lookup, timeoutMs } = options;
  const allowAddress = options.allowPrivateAddresses ? (): boolean => true : isPublicAddress;
  const http = createHttpClient({
    userAgent,
    allowAddress,
    ...(lookup && { lookup }),
    ...(timeoutMs && { timeoutMs }),
  });
  const pace = createPace(clock);

  /** One exchange, every hop of it in its site's turn. `prepare` is asked before each hop, for the pause that it wants, or throws. */
  const exchange = async (request: HttpRequest, prepare: (hop: string) => Promise<number>): Promise<HttpAnswer> => {
    const visit = pace.visit();
    const beforeHop = async (hop: string): Promise<void> => {
      visit.leave();
      await visit.enter(getSite(hop), await prepare(hop), request.signal);
    };
    try {
      return await http.get({ ...request, beforeHop });
    } catch (error) {
      heedWait(error, request.url);
      throw error;
    } finally {
      visit.leave();
    }
  };
  const heedWait = (error: unknown, url: string): void => {
    if (!(error instanceof Problem) || error.code !== 'fetch-rate-limited') return;
    // A redirect may have led to another site than the one that was asked.
    const site = findSite(`http://${error.params['host']}`) ?? getSite(url);
    pace.rest(site, Number(error.params['seconds']) * 1000);
    pace.slowDown(site, pauseMs * HUMBLE_FACTOR, HUMBLE_MS);
  };

  const usualPause = async (): Promise<number> => pauseMs;
  const rulesFor = createRobots(async (request) => getContent(await exchange(request, usualPause)), clock);
  const pauseForPage = async (url: string, signal: AbortSignal | undefined): Promise<number> => {
    const rules = await rulesFor(url, signal);
    // Whoever asks this site for something else, a feed for instance, keeps to it too.
    if (rules.delayMs > pauseMs) pace.slowDown(getSite(url), rules.delayMs, DAY_MS);
    if (!rules.isAllowed(url)) throw new Problem('robots-disallowed', { host: new URL(url).host });
    return Math.max(pauseMs, rules.delayMs);
  };
  const readContent = async (request: HttpRequest): Promise<HttpContent> =>
    getContent(await exchange(request, (hop) => pauseForPage(hop, request.signal)));

  const fetchPage = async (url: string, { feedEntry, signal }: PageOptions = {}): Promise<FetchedPage> => {
    const page = await readContent({ ...PAGE, url, signal });
    if (!PAGE_TYPES.has(page.mimeType)) throw new Problem('fetch-not-html', { url, type: page.mimeType ?? '?' });
    const title = findErrorTitle(page.bytes);
    if (title !== undefined) throw new Problem('fetch-error-page', { url: page.url, title });
    // What outlets do with an article that they took away.
    if (feedEntry !== undefined && isHome(page.url) && !isHome(url)) throw new Problem('fetch-home-page', { url });
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

    async readFeed(url, { known = {}, signal } = {}) {
      const validators: Validators = { etag: known.etag ?? null, lastModified: known.lastModified ?? null };
      const isConditional = validators.etag !== null || validators.lastModified !== null;
      const answer = await exchange({ ...FEED, url, signal, ...(isConditional && { validators }) }, usualPause);
      if (answer.kind === 'not-modified') return answer;
      const bodyHash = sha256Hex(answer.bytes, BODY_HASH_DIGITS);
      if (bodyHash === known.bodyHash) return { kind: 'not-modified' };
      const text = decodeFeed(answer.bytes, answer.charset);
      const feeds = isHtml(text) ? findFeedLinks(text, answer.url) : [];
      if (feeds.length > 0) return { kind: 'home-page', feeds };
      const feed = parseFeed(text, answer.url);
      const { etag, lastModified, maxAgeSeconds } = answer;
      return { kind: 'feed', url: answer.url, feed, bodyHash, etag, lastModified, maxAgeSeconds };
    },

    async readSitemap(url, signal) {
      const answer = await readContent({ ...SITEMAP, url, signal });
      return parseSitemap(answer.bytes, answer.url);
    },

    namedSitemaps: async (url, signal) => (await rulesFor(url, signal)).sitemaps,
    rest: (site, ms) => pace.rest(site, ms),
    resting: () => pace.resting(),
    close: () => http.close(),
  };
}

function getContent(answer: HttpAnswer): HttpContent {
  if (answer.kind === 'content') return answer;
  throw new Error('an answer "not modified" to an unconditional request');
}

const isHome = (url: string): boolean => {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
};

function getSite(url: string): string {
  const site = findSite(url);
  if (site === undefined) throw new Problem('address-invalid', { url });
  return site;
}
