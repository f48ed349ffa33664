import type { ProblemLanguage } from '../domain/problem.ts';
import type { SourceDetail } from '../pipeline/sources/source-detail.ts';
import type { SourceReport } from '../pipeline/sources/source-report.ts';
import type { Completeness } from '../store/source-store.ts';
import { toWireReason } from './problems.ts';
import type { WireCompleteness, WireSource, WireSourceDetail } from './schemas/source.ts';
import { toWireFeed } from './to-wire-feed.ts';

/** A source as it goes over the wire: failures are told in the language asked for. */
export function toWireSource({ failure, ...report }: SourceReport, language: ProblemLanguage): WireSource {
  return { ...report, failure: failure && { ...toWireReason(failure, language), at: failure.at } };
}

/** A measure as it goes over the wire, where its source is known. */
export const toWireCompleteness = ({ day, published, held, from, measuredAt }: Completeness): WireCompleteness => ({
  day,
  published,
  held,
  from,
  measuredAt,
});

export function toWireSourceDetail(detail: SourceDetail, language: ProblemLanguage): WireSourceDetail {
  const { report, edit, feeds, lists, listsFailure, failures, backfillFailures } = detail;
  return {
    source: toWireSource(report, language),
    original: detail.original,
    editedAt: edit?.editedAt ?? null,
    editedBy: edit?.editedBy ?? null,
    isApplied: edit?.isApplied ?? true,
    feeds: feeds.map((feed) => toWireFeed(feed, language)),
    otherFeeds: detail.otherFeeds,
    sitemaps: lists.sitemaps,
    indexes: lists.indexes.map((index) => ({ ...index })),
    listsFailure: listsFailure && { ...toWireReason(listsFailure.reason, language), at: listsFailure.at },
    notes: detail.notes,
    learned: detail.learned,
    days: detail.days.map(({ day, articles, partial, ruled, stale }) => ({ day, articles, partial, ruled, stale })),
    completeness: detail.completeness.map(toWireCompleteness),
    failures: failures.map((task) => ({ ...task, reason: toWireReason(task.reason, language) })),
    backfill: detail.backfill,
    backfillFailures: backfillFailures.map(({ url, problem }) => ({ url, reason: toWireReason(problem, language) })),
  };
}
