import type { Clock } from '../../base/clock.ts';
import type { Crawler, FeedAnswer } from '../../crawl/crawler.ts';
import { normaliseUrl } from '../../crawl/normalise-url.ts';
import { Problem } from '../../domain/problem.ts';
import type { Feed, FeedStore } from '../../store/feed-store.ts';
import { attempt, toTime } from '../collect-tools.ts';
import { discoverSource, type DiscoveredSource, type DiscoveryTools } from './discover-source.ts';

export interface AddFeedTools {
  readonly feeds: FeedStore;
  readonly crawler: Pick<Crawler, 'readFeed'>;
  readonly clock: Clock;
}

export interface AddedFeed {
  readonly feed: Feed;
  readonly isNew: boolean;
  readonly title: string | null;
  /** Pages that it announces now. */
  readonly entries: number;
}

export interface AddedSource extends AddedFeed {
  /** Where the feed was looked for; null where the address was a feed itself. */
  readonly found: DiscoveredSource | null;
}

/**
 * Adds the feed of an address, having fetched it once to see that it is one. Throws a Problem: 'address-invalid',
 * 'feed-unreadable', those of fetching, and 'feed-is-home-page' for a web page that names its feeds.
 */
export async function addFeed(address: string, tools: AddFeedTools, signal: AbortSignal): Promise<AddedFeed> {
  const url = normaliseUrl(address);
  if (url === undefined) throw new Problem('address-invalid', { url: address });
  const answer = await tools.crawler.readFeed(url, { signal });
  if (answer.kind === 'home-page') throw new Problem('feed-is-home-page', { url, feeds: answer.feeds.join(' ') });
  return keep(url, answer, tools);
}

/**
 * Adds what an address leads to: the feed itself, or the best one of the site that it belongs to. Throws the Problems of `addFeed` and
 * `discoverSource`, and 'source-without-feed'.
 */
export async function addSource(
  address: string,
  tools: AddFeedTools & DiscoveryTools,
  signal: AbortSignal,
): Promise<AddedSource> {
  const added = await attempt(() => addFeed(address, tools, signal), signal);
  if (!(added instanceof Problem)) return { ...added, found: null };
  if (!IS_PAGE.has(added.code) && !isHomePage(address)) throw added;
  const found = await discoverSource(address, tools, signal);
  for (const { url } of found.followable) {
    const best = await attempt(() => addFeed(url, tools, signal), signal);
    if (!(best instanceof Problem)) return { ...best, found };
  }
  throw new Problem('source-without-feed', { url: found.home });
}

// What is known of a publisher leads on even where its home page answers nobody.
const isHomePage = (address: string): boolean => URL.parse(address)?.pathname === '/';

/** What says that an address is that of a page rather than of a feed. */
const IS_PAGE: ReadonlySet<string> = new Set(['feed-is-home-page', 'feed-is-html']);

async function keep(url: string, answer: FeedAnswer, { feeds, clock }: AddFeedTools): Promise<AddedFeed> {
  // Nothing that could be unchanged was asked for.
  if (answer.kind !== 'feed') throw new Problem('feed-unreadable', { url });
  const { title, entries } = answer.feed;
  const { feed, isNew } = await feeds.add(url, toTime(clock.now()));
  return { feed, isNew, title, entries: entries.length };
}
