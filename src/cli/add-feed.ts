import type { Clock } from '../base/clock.ts';
import type { Crawler } from '../crawl/crawler.ts';
import type { ParsedFeed } from '../crawl/feed.ts';
import { normaliseUrl } from '../crawl/normalise-url.ts';
import { Problem } from '../domain/problem.ts';
import type { Feed, FeedStore } from '../store/feed-store.ts';

export interface AddFeedTools {
  readonly feeds: FeedStore;
  readonly crawler: Crawler;
  readonly clock: Clock;
}

export interface AddedFeed {
  readonly feed: Feed;
  readonly isNew: boolean;
  /** What the feed holds now. */
  readonly content: ParsedFeed;
}

/**
 * Adds the feed of an address, having fetched it once to see that it is one. Throws a Problem: 'address-invalid',
 * 'feed-unreadable', those of fetching, and 'feed-is-home-page' for a web page that names its feeds.
 */
export async function addFeed(
  address: string,
  { feeds, crawler, clock }: AddFeedTools,
  signal: AbortSignal,
): Promise<AddedFeed> {
  const url = normaliseUrl(address);
  if (url === undefined) throw new Problem('address-invalid', { url: address });
  const answer = await crawler.readFeed(url, { signal });
  if (answer.kind === 'home-page') throw new Problem('feed-is-home-page', { url, feeds: answer.feeds.join(' ') });
  // Nothing that could be unchanged was asked for.
  if (answer.kind !== 'feed') throw new Problem('feed-unreadable', { url });
  return { ...(await feeds.add(url, new Date(clock.now()).toISOString())), content: answer.feed };
}
