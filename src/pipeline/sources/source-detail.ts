import { addDays, daysBetween, toNewsDay } from '../../domain/news-day.ts';
import type { CatalogueOutlet } from '../../domain/outlet.ts';
import type { SourceDay } from '../../domain/source-day.ts';
import type { SourceLists } from '../../domain/source-findings.ts';
import { isRecurring } from '../../domain/host-line.ts';
import { findPublisher } from '../../sources/find-publisher.ts';
import type { Backfill, FailedStep } from '../../store/backfill-store.ts';
import type { Feed } from '../../store/feed-store.ts';
import type { HostLineStore } from '../../store/host-line-store.ts';
import type { Completeness, StoredEdit } from '../../store/source-store.ts';
import type { Store } from '../../store/store.ts';
import type { QuarantinedTask } from '../../store/task-store.ts';
import { knownLists, readLists } from './known-lists.ts';
import type { SourceCatalogue } from './source-catalogue.ts';
import type { SourceReport } from './source-report.ts';

/** So many days are drawn, today among them. */
const SHOWN_DAYS = 30;
const MOST_FAILURES = 1000;
const SHOWN_FAILURES = 20;
const SHOWN_LINES = 30;

export interface LearnedLine {
  readonly host: string;
  readonly text: string;
  /** How many articles were seen to hold it. */
  readonly articles: number;
}

/** All that is known of one source. */
export interface SourceDetail {
  readonly report: SourceReport;
  /** What came with the program, where it did. */
  readonly original: CatalogueOutlet | null;
  readonly edit: StoredEdit | null;
  readonly feeds: readonly Feed[];
  /** Feeds that the publisher's rule or a list names and that are not followed. */
  readonly otherFeeds: readonly string[];
  readonly lists: SourceLists;
  /** Why its lists could not be read, and when that was tried. */
  readonly listsFailure: { readonly reason: QuarantinedTask['reason']; readonly at: string } | null;
  /** Traps that the publisher's rule tells of. */
  readonly notes: string | null;
  /** Lines that are taken out of its articles because they recur on a host, most frequent first. */
  readonly learned: readonly LearnedLine[];
  /** Every shown day, oldest first. */
  readonly days: readonly SourceDay[];
  readonly completeness: readonly Completeness[];
  /** Pages that were given up, newest first. */
  readonly failures: readonly QuarantinedTask[];
  readonly backfill: Backfill | null;
  readonly backfillFailures: readonly FailedStep[];
}

export interface DetailTools {
  readonly store: Pick<Store, 'feeds' | 'sources' | 'tasks' | 'backfills' | 'lines'>;
  readonly catalogue: SourceCatalogue;
}

export async function readSourceDetail(
  report: SourceReport,
  { store, catalogue }: DetailTools,
  now: number,
): Promise<SourceDetail> {
  const { domain } = report;
  const today = toNewsDay(now);
  const first = addDays(today, 1 - SHOWN_DAYS);
  const [feeds, days, completeness, failed, findings, lists, learned, backfill, backfillFailures] = await Promise.all([
    store.feeds.all(),
    store.sources.days(first, domain),
    store.sources.completeness(first, domain),
    store.tasks.quarantined(MOST_FAILURES),
    store.sources.findings(),
    readLists(domain, catalogue, store.sources),
    readLearned((host) => catalogue.sourceOf(`https://${host}/`) === domain, store.lines),
    store.backfills.find(domain),
    store.backfills.failures(domain, SHOWN_FAILURES),
  ]);
  const own = feeds.filter(({ url }) => catalogue.sourceOf(url) === domain);
  const followed = new Set(own.map(({ url }) => url));
  const byDay = new Map(days.map((day) => [day.day, day]));
  const known = knownLists(domain, catalogue);
  const looked = findings.find(({ source }) => source === domain);
  return {
    report,
    original: catalogue.original(domain) ?? null,
    edit: catalogue.editOf(domain) ?? null,
    feeds: own,
    otherFeeds: [...new Set([...known.feeds, ...(known.claimedFeed === null ? [] : [known.claimedFeed])])].filter(
      (url) => !followed.has(url),
    ),
    lists,
    listsFailure: looked?.failure ? { reason: looked.failure, at: looked.lookedAt } : null,
    notes: findPublisher(report.home)?.notes ?? null,
    learned,
    days: daysBetween(first, today).map((day) => byDay.get(day) ?? { ...NO_ARTICLES, source: domain, day }),
    completeness,
    failures: failed.filter(({ url }) => catalogue.sourceOf(url) === domain).slice(0, SHOWN_FAILURES),
    backfill: backfill ?? null,
    backfillFailures,
  };
}

const NO_ARTICLES = { articles: 0, partial: 0, ruled: 0, stale: 0 };

async function readLearned(isOwn: (host: string) => boolean, store: HostLineStore): Promise<readonly LearnedLine[]> {
  const learned: LearnedLine[] = [];
  for (const { host } of await store.hosts()) {
    if (!isOwn(host)) continue;
    const known = await store.of(host);
    for (const line of known.lines)
      if (isRecurring(line, known)) learned.push({ host, text: line.text, articles: line.articles });
  }
  return learned.toSorted((a, b) => b.articles - a.articles).slice(0, SHOWN_LINES);
}
