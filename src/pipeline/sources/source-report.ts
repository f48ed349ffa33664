import type { CatalogueOutlet } from '../../domain/outlet.ts';
import { addDays, daysBetween, toNewsDay } from '../../domain/news-day.ts';
import type { SourceDay } from '../../domain/source-day.ts';
import type { RobotsState, SourceFindings } from '../../domain/source-findings.ts';
import { isRefusal, judgeHealth, type SourceHealth } from '../../domain/source-health.ts';
import { USUAL_DAYS, usualVolume } from '../../domain/usual-volume.ts';
import { findPublisher } from '../../sources/find-publisher.ts';
import type { Feed } from '../../store/feed-store.ts';
import type { Completeness } from '../../store/source-store.ts';
import type { QuarantinedTask } from '../../store/task-store.ts';
import { homeOf } from './known-lists.ts';
import type { SourceCatalogue } from './source-catalogue.ts';

/** What "recent" means: so many whole days before today. */
export const RECENT_DAYS = 7;

/** One line of the page "Sumber": a source, how it does, and by what that is judged. */
export interface SourceReport extends CatalogueOutlet {
  /** Whether it came with the program; others were added, or came with a feed. */
  readonly isListed: boolean;
  readonly isEdited: boolean;
  readonly isDisabled: boolean;
  readonly health: SourceHealth;
  readonly feeds: number;
  readonly lastSuccessAt: string | null;
  /** When its first feed is polled next. */
  readonly nextPollAt: string | null;
  /** The last failure of a feed that fails now. */
  readonly failure: Feed['failure'];
  /** Articles published today so far, yesterday, and on a usual day (null where too little is known). */
  readonly today: number;
  readonly yesterday: number;
  readonly usual: number | null;
  /** Articles of the recent whole days; cut by a paywall or missing pages; with a rule; with a rule that did not fit. */
  readonly recent: Omit<SourceDay, 'source' | 'day'>;
  readonly robots: RobotsState | null;
  /** The days that were measured last, taken together; null where none was. */
  readonly completeness: CompletenessSum | null;
  /** Articles that are here. */
  readonly articles: number;
  readonly lastDay: string | null;
  /** The publisher whose rule its pages are read with. */
  readonly rule: string | null;
}

export interface CompletenessSum {
  readonly published: number;
  readonly held: number;
  readonly from: string;
  readonly to: string;
  readonly measuredAt: string;
}

/** What the store says of all sources, by source. */
export interface SourceFacts {
  readonly feeds: ReadonlyMap<string | undefined, readonly Feed[]>;
  readonly days: ReadonlyMap<string | undefined, readonly SourceDay[]>;
  readonly totals: ReadonlyMap<string | undefined, { readonly articles: number; readonly lastDay: string | null }>;
  readonly findings: ReadonlyMap<string | undefined, SourceFindings>;
  readonly measures: ReadonlyMap<string | undefined, readonly Completeness[]>;
  /** Recent ones only. */
  readonly failures: ReadonlyMap<string | undefined, readonly QuarantinedTask[]>;
}

/** How one source does. */
export function toReport(domain: string, facts: SourceFacts, catalogue: SourceCatalogue, now: number): SourceReport {
  const feeds = facts.feeds.get(domain) ?? [];
  const failures = facts.failures.get(domain) ?? [];
  const findings = facts.findings.get(domain);
  const total = facts.totals.get(domain);
  const isDisabled = catalogue.isDisabled(domain);
  const edit = catalogue.editOf(domain);
  const outlet = catalogue.get(domain) ?? unlisted(domain, homeOf(domain, catalogue, findings), feeds);
  const { lastDays, ...volume } = toVolume(facts.days.get(domain) ?? [], now);
  const { recent, usual } = volume;
  return {
    ...toFacts(outlet),
    ...volume,
    ...toPolls(feeds),
    articles: total?.articles ?? 0,
    lastDay: total?.lastDay ?? null,
    isListed: catalogue.original(domain) !== undefined,
    isEdited: edit !== undefined && Object.keys(edit.facts).length > 0,
    isDisabled,
    health: judgeHealth(
      {
        isDisabled,
        feeds,
        lastDays,
        usual,
        recentArticles: recent.articles,
        recentRuled: recent.ruled,
        recentStale: recent.stale,
        refusedPages: failures.filter(({ reason }) => isRefusal(reason)).length,
        emptyPages: failures.filter(({ reason }) => reason.code === 'no-article').length,
      },
      now,
    ),
    robots: findings?.robots ?? null,
    completeness: sumCompleteness(facts.measures.get(domain) ?? []),
    rule: findPublisher(outlet.home)?.id ?? null,
  };
}

/** Without what only finding an outlet needs. */
const toFacts = ({ name, domain, mediaType, owner, province, language, home }: CatalogueOutlet): CatalogueOutlet => ({
  name,
  domain,
  mediaType,
  owner,
  province,
  language,
  home,
});

type Volume = Pick<SourceReport, 'today' | 'yesterday' | 'usual' | 'recent'> & {
  /** Articles of the last whole days, newest first. */
  readonly lastDays: readonly number[];
};

function toVolume(days: readonly SourceDay[], now: number): Volume {
  const today = toNewsDay(now);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const countOn = (day: string): number => byDay.get(day)?.articles ?? 0;
  const wholeDays = daysBetween(addDays(today, -1 - USUAL_DAYS), addDays(today, -1)).toReversed();
  const lastDays = wholeDays.map(countOn);
  return {
    today: countOn(today),
    yesterday: lastDays[0] ?? 0,
    usual: usualVolume(lastDays.slice(1).toReversed()),
    recent: sumDays(wholeDays.slice(0, RECENT_DAYS).flatMap((day) => byDay.get(day) ?? [])),
    lastDays,
  };
}

const toPolls = (feeds: readonly Feed[]): Pick<SourceReport, 'feeds' | 'lastSuccessAt' | 'nextPollAt' | 'failure'> => ({
  feeds: feeds.length,
  lastSuccessAt: newest(feeds.map(({ lastSuccessAt }) => lastSuccessAt)),
  nextPollAt: feeds.map(({ nextPollAt }) => nextPollAt).toSorted()[0] ?? null,
  failure: feeds.flatMap(({ failure }) => failure ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null,
});

/** A source that nobody listed: it came with a feed, which may say its name. */
function unlisted(domain: string, home: string, feeds: readonly Feed[]): CatalogueOutlet {
  const name = feeds.find(({ title }) => title !== null)?.title ?? domain;
  return { name, domain, mediaType: null, owner: null, province: null, language: null, home };
}

/** All measured days together; null where there is none. */
function sumCompleteness(measures: readonly Completeness[]): CompletenessSum | null {
  const days = measures.map(({ day }) => day).toSorted();
  const [from] = days;
  const to = days.at(-1);
  const measuredAt = newest(measures.map((measure) => measure.measuredAt));
  if (from === undefined || to === undefined || measuredAt === null) return null;
  const sum = (count: (measure: Completeness) => number): number =>
    measures.reduce((total, measure) => total + count(measure), 0);
  return { published: sum(({ published }) => published), held: sum(({ held }) => held), from, to, measuredAt };
}

const sumDays = (days: readonly SourceDay[]): SourceReport['recent'] =>
  days.reduce(
    (sum, { articles, partial, ruled, stale }) => ({
      articles: sum.articles + articles,
      partial: sum.partial + partial,
      ruled: sum.ruled + ruled,
      stale: sum.stale + stale,
    }),
    { articles: 0, partial: 0, ruled: 0, stale: 0 },
  );

const newest = (times: readonly (string | null)[]): string | null =>
  times
    .filter((time) => time !== null)
    .toSorted()
    .at(-1) ?? null;
