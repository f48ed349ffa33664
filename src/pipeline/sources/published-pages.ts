import { isNewsSitemap } from '../../crawl/discovery/discover.ts';
import { knowsDays } from '../../crawl/discovery/index-pages.ts';
import { findSite } from '../../crawl/site.ts';
import { walkSitemaps } from '../../crawl/discovery/walk-sitemaps.ts';
import { startOfDay } from '../../domain/news-day.ts';
import { Problem } from '../../domain/problem.ts';
import type { IndexPage } from '../../domain/publisher.ts';
import type { SourceLists } from '../../domain/source-findings.ts';
import type { BackfillStep } from '../../store/backfill-store.ts';
import type { Completeness } from '../../store/source-store.ts';
import { toArticleAddress } from '../article-keys.ts';
import { attempt } from '../collect-tools.ts';
import { readStep, toIndexStep, type BackfillCrawler } from './backfill-steps.ts';
import { findPublicationDay } from './page-day.ts';

// Enough for the news sitemaps of a large house; who has more is measured by a part.
const MOST_SITEMAPS = 12;
const MOST_INDEX_PAGES = 40;

/** By day (`YYYY-MM-DD`), as articles are recognised by them (`toArticleAddress`). */
type PagesByDay = ReadonlyMap<string, ReadonlySet<string>>;

/** The addresses that a source says it published, by day, and where it says so. */
export interface Published {
  readonly from: Completeness['from'];
  readonly byDay: PagesByDay;
}

/**
 * What a source says that it published on some days (newest first): by its sitemaps, and where these say nothing, by its index. Throws the
 * Problem of lists of which none could be read.
 */
export async function readPublished(
  { sitemaps, indexes }: SourceLists,
  days: readonly string[],
  crawler: BackfillCrawler,
  signal: AbortSignal,
): Promise<Published> {
  const bySitemap = await attempt(() => readSitemaps(sitemaps, days, crawler, signal), signal);
  if (!(bySitemap instanceof Problem) && bySitemap.size > 0) return { from: 'sitemap', byDay: bySitemap };
  const byIndex = await readIndexes(indexes, days, crawler, signal);
  if (byIndex.size === 0 && bySitemap instanceof Problem) throw bySitemap;
  return { from: 'index', byDay: byIndex };
}

/** Throws the Problem of the first sitemap where none can be read. */
async function readSitemaps(
  roots: readonly string[],
  days: readonly string[],
  crawler: BackfillCrawler,
  signal: AbortSignal,
): Promise<PagesByDay> {
  const byDay = new Map<string, Set<string>>();
  const newsFirst = roots.toSorted((a, b) => Number(isNewsSitemap(b)) - Number(isNewsSitemap(a)));
  const since = startOfDay(days.at(-1) ?? '');
  let read = 0;
  let failure: Problem | undefined;
  for await (const walked of walkSitemaps(newsFirst, since, (url) => crawler.readSitemap(url, signal))) {
    signal.throwIfAborted();
    if ('problem' in walked) failure ??= walked.problem;
    else {
      read += 1;
      const site = findSite(walked.url);
      for (const page of walked.pages) {
        const day = findPublicationDay(page);
        if (day !== undefined && days.includes(day) && findSite(page.url) === site) addPage(byDay, day, page.url);
      }
    }
    if (read >= MOST_SITEMAPS) break;
  }
  if (read === 0 && failure !== undefined) throw failure;
  return byDay;
}

async function readIndexes(
  indexes: readonly IndexPage[],
  days: readonly string[],
  crawler: BackfillCrawler,
  signal: AbortSignal,
): Promise<PagesByDay> {
  const byDay = new Map<string, Set<string>>();
  const oldest = days.at(-1) ?? '';
  const asked = indexes.flatMap((index) =>
    knowsDays(index) ? days.map((day) => toIndexStep(index, day)) : [toIndexStep(index, null)],
  );
  // Undated addresses of an index that knows no days tell nothing of a day.
  const wanted = { source: '', since: oldest, undated: false };
  for (const first of asked) {
    const steps: BackfillStep[] = [first];
    for (let read = 0; read < MOST_INDEX_PAGES; read += 1) {
      const step = steps.shift();
      if (step === undefined) break;
      const found = await readStep(step, wanted, crawler, signal);
      for (const page of found.pages) {
        const day = findPublicationDay(page) ?? first.day;
        if (day !== null && days.includes(day)) addPage(byDay, day, page.url);
      }
      steps.push(...found.steps);
    }
  }
  return byDay;
}

function addPage(byDay: Map<string, Set<string>>, day: string, url: string): void {
  const address = toArticleAddress(url);
  if (address === undefined) return;
  byDay.set(day, (byDay.get(day) ?? new Set()).add(address));
}
