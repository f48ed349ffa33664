import { decodeText } from '../../base/decode-text.ts';
import { Problem } from '../../domain/problem.ts';
import type { IndexPage } from '../../domain/publisher.ts';
import type { RobotsState } from '../../domain/source-findings.ts';
import type { DiscoveryCrawler } from './discover.ts';
import { isHtml } from '../feeds/feed.ts';
import { findFeedLinks } from '../feeds/find-feed-links.ts';
import { findIndexPages } from './index-pages.ts';

// What says that the site wants to be left alone or is out of reach; after anything else the next path may be tried.
const STOPS: ReadonlySet<string> = new Set([
  'address-private',
  'fetch-dns',
  'fetch-connection',
  'fetch-tls',
  'fetch-timeout',
  'fetch-rate-limited',
  'fetch-challenge',
]);

/** What a home page says of where the site announces its pages. */
export interface HomePage {
  /** After redirects. */
  readonly url: string;
  readonly feeds: readonly string[];
  readonly indexes: readonly IndexPage[];
  readonly robots: RobotsState;
  /** Whether anything more may be asked of the site. */
  readonly isReachable: boolean;
}

/** Of a home page that could not be read. */
export const SILENT_HOME = { feeds: [], indexes: [], robots: 'unreachable', isReachable: false } as const;

/** Reads a home page, which may turn out to be a feed itself. Throws the Problem of a page that cannot be read. */
export async function readHomePage(url: string, crawler: DiscoveryCrawler, signal: AbortSignal): Promise<HomePage> {
  const open = { url, feeds: [], indexes: [], robots: 'open', isReachable: true } as const;
  try {
    const { document } = await crawler.fetchPage(url, { signal });
    const html = decodeText(document.bytes, [document.charset]);
    if (!isHtml(html) && (await isFeedItself(url, crawler, signal))) return { ...open, feeds: [url] };
    return {
      ...open,
      url: document.url,
      feeds: findFeedLinks(html, document.url),
      indexes: findIndexPages(html, document.url),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // A feed may be read whatever robots.txt says of pages.
    if (error.code === 'robots-disallowed') return { ...open, robots: 'closed' };
    if (error.code === 'fetch-not-html' && (await isFeedItself(url, crawler, signal))) return { ...open, feeds: [url] };
    throw error;
  }
}

async function isFeedItself(url: string, crawler: DiscoveryCrawler, signal: AbortSignal): Promise<boolean> {
  const answer = await crawler.readFeed(url, { signal }).catch(unlessStopped);
  return answer?.kind === 'feed';
}

/** Undefined for a Problem after which another address of the site may be tried; any other error is thrown on. */
export function unlessStopped(error: unknown): undefined {
  if (error instanceof Problem && !STOPS.has(error.code)) return undefined;
  throw error;
}
