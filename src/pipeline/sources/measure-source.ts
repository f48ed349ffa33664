import { addDays, toNewsDay } from '../../domain/news-day.ts';
import { Problem } from '../../domain/problem.ts';
import type { ArticleStore } from '../../store/article-store.ts';
import type { FeedStore } from '../../store/feed-store.ts';
import type { Completeness } from '../../store/source-store.ts';
import { attempt, toTime } from '../collect-tools.ts';
import type { BackfillCrawler } from './backfill-steps.ts';
import { measureCompleteness } from './completeness.ts';
import type { DiscoveryTools } from './discover-source.ts';
import { findLists } from './find-lists.ts';
import { homeOf } from './known-lists.ts';

export interface MeasureSourceTools extends DiscoveryTools {
  readonly articles: Pick<ArticleStore, 'findByAddress'>;
  readonly feeds: Pick<FeedStore, 'all'>;
  readonly crawler: DiscoveryTools['crawler'] & BackfillCrawler;
}

/**
 * Measures the completeness of a source now and keeps it. Where nothing is known of its lists, they are looked for first. What kept it
 * from being measured is remembered with the findings and given back.
 *
 * @param from the first day that counts.
 */
export async function measureSource(
  source: string,
  from: string,
  tools: MeasureSourceTools,
  signal: AbortSignal,
): Promise<readonly Completeness[] | Problem> {
  const { sources, catalogue, clock } = tools;
  const measured = await attempt(
    async () => measureCompleteness(source, await findLists(source, tools, signal), from, tools, signal),
    signal,
  );
  const failure = measured instanceof Problem ? { code: measured.code, params: measured.params } : null;
  const before = (await sources.findings()).find((found) => found.source === source);
  const nothing = { source, home: homeOf(source, catalogue, before), sitemaps: [], indexes: [], robots: null };
  await sources.keepFindings({ ...(before ?? nothing), failure, lookedAt: toTime(clock.now()) });
  if (!(measured instanceof Problem)) await sources.keepCompleteness(measured);
  return measured;
}

/** The sources that are followed, each with the first whole day since then: what came before is no gap of ours. */
export async function readFollowedSince(
  tools: Pick<MeasureSourceTools, 'feeds' | 'catalogue'>,
): Promise<ReadonlyMap<string, string>> {
  const since = new Map<string, string>();
  for (const feed of await tools.feeds.all()) {
    const source = tools.catalogue.sourceOf(feed.url);
    if (source === undefined || tools.catalogue.isDisabled(source)) continue;
    const day = addDays(toNewsDay(Date.parse(feed.addedAt)), 1);
    const known = since.get(source);
    since.set(source, known === undefined || day < known ? day : known);
  }
  return since;
}
