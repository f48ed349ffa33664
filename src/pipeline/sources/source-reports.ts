import { addDays, toNewsDay } from '../../domain/news-day.ts';
import { USUAL_DAYS } from '../../domain/usual-volume.ts';
import type { Store } from '../../store/store.ts';
import type { SourceCatalogue } from './source-catalogue.ts';
import { RECENT_DAYS, toReport, type SourceFacts, type SourceReport } from './source-report.ts';

// Of the newest pages that were given up; more would say the same.
const MOST_FAILURES = 1000;

export interface ReportTools {
  readonly store: Pick<Store, 'feeds' | 'sources' | 'tasks'>;
  readonly catalogue: SourceCatalogue;
}

/** Every source: those of the catalogue, of feeds, and of articles that are here, in order of names. */
export async function readSourceReports(
  { store, catalogue }: ReportTools,
  now: number,
): Promise<readonly SourceReport[]> {
  const today = toNewsDay(now);
  const [feeds, days, totals, findings, measures, failures] = await Promise.all([
    store.feeds.all(),
    store.sources.days(addDays(today, -1 - USUAL_DAYS)),
    store.sources.totals(),
    store.sources.findings(),
    store.sources.completeness(addDays(today, -RECENT_DAYS)),
    store.tasks.quarantined(MOST_FAILURES),
  ]);
  const recent = failures.filter(({ at }) => toNewsDay(Date.parse(at)) >= addDays(today, -RECENT_DAYS));
  const feedsOf = Map.groupBy(feeds, ({ url }) => catalogue.sourceOf(url));
  const facts: SourceFacts = {
    feeds: feedsOf,
    days: Map.groupBy(days, ({ source }) => source),
    totals: new Map(totals.map((total) => [total.source, total])),
    findings: new Map(findings.map((found) => [found.source, found])),
    measures: Map.groupBy(measures, ({ source }) => source),
    failures: Map.groupBy(recent, ({ url }) => catalogue.sourceOf(url)),
  };
  const listed = catalogue.all().map(({ domain }) => domain);
  const domains = new Set([...listed, ...feedsOf.keys(), ...totals.map(({ source }) => source)]);
  domains.delete(undefined);
  return Array.from(domains, (domain = '') => toReport(domain, facts, catalogue, now)).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'id'),
  );
}
