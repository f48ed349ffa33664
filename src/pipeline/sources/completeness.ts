import type { Clock } from '../../base/clock.ts';
import { addDays, toNewsDay } from '../../domain/news-day.ts';
import type { SourceLists } from '../../domain/source-findings.ts';
import type { ArticleStore } from '../../store/article-store.ts';
import type { Completeness } from '../../store/source-store.ts';
import { toTime } from '../collect-tools.ts';
import type { BackfillCrawler } from './backfill-steps.ts';
import { readPublished } from './published-pages.ts';

export interface MeasureTools {
  readonly articles: Pick<ArticleStore, 'findByAddress'>;
  readonly crawler: BackfillCrawler;
  readonly clock: Clock;
}

/** So many whole days are measured: a news sitemap reaches back two. */
const MEASURED_DAYS = 3;
const QUESTIONS_AT_ONCE = 50;

/**
 * Of the pages that a source lists for the last whole days, the share that is here: by its sitemaps, and where these say nothing of a day, by
 * its index. What it publishes without listing it is known to nobody. Throws the Problem of lists that could not be read at all.
 *
 * @param from days before this one are left out.
 */
export async function measureCompleteness(
  source: string,
  lists: SourceLists,
  from: string,
  tools: MeasureTools,
  signal: AbortSignal,
): Promise<readonly Completeness[]> {
  const now = tools.clock.now();
  const days = Array.from({ length: MEASURED_DAYS }, (_, index) => addDays(toNewsDay(now), -1 - index)).filter(
    (day) => day >= from,
  );
  if (days.length === 0) return [];
  const published = await readPublished(lists, days, tools.crawler, signal);
  const measures: Completeness[] = [];
  for (const [day, addresses] of published.byDay) {
    const held = await countHeld([...addresses], tools.articles);
    measures.push({ source, day, published: addresses.size, held, from: published.from, measuredAt: toTime(now) });
  }
  return measures.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

async function countHeld(addresses: readonly string[], articles: MeasureTools['articles']): Promise<number> {
  let held = 0;
  for (let from = 0; from < addresses.length; from += QUESTIONS_AT_ONCE) {
    const portion = addresses.slice(from, from + QUESTIONS_AT_ONCE);
    const ids = await Promise.all(portion.map((address) => articles.findByAddress(address)));
    held += ids.filter((id) => id !== undefined).length;
  }
  return held;
}
