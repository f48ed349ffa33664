import type { Clock } from '../base/clock.ts';
import type { Crawler } from '../crawl/crawler.ts';
import { normaliseUrl } from '../crawl/normalise-url.ts';
import { Problem } from '../domain/problem.ts';
import type { Feed, FeedStore } from '../store/feed-store.ts';

export interface AddFeedTools {
  readonly feeds: FeedStore;
  readonly crawler: Crawler;
  readonly clock: Clock;
}

/**
 * Adds the feed of an address, having fetched it once to see that it is one. Throws a Problem: 'address-invalid',
 * 'feed-unreadable', those of fetching, and 'feed-on-page' for a web page that names its feeds.
 */
export async function addFeed(
  address: string,
  { feeds, crawler, clock }: AddFeedTools,
  signal: AbortSignal,
): Promise<{ readonly feed: Feed; readonly isNew: boolean }> {
  const url = normaliseUrl(address);
  if (url === undefined) throw new Problem('address-invalid', { url: address });
  const answer = await crawler.readFeed(url, { signal });
  if (answer.kind === 'home-page')
    throw answer.feeds.length === 0
      ? new Problem('feed-is-html', { url })
      : new Problem('feed-on-page', { url, feeds: answer.feeds.join(' ') });
  return feeds.add(url, new Date(clock.now()).toISOString());
}
