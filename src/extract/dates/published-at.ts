import { findPrintedDate, type PrintedDate } from '../../base/indonesian-dates.ts';
import { findRelativeDate } from '../../base/relative-dates.ts';
import type { DatePrecision, ReadFrom } from '../../domain/article.ts';
import type { HtmlDocument } from '../../domain/source-document.ts';
import { type DateFrame, isPossible, offsetIn, onNewsroomClock } from './date-frame.ts';
import type { FoundDate } from '../found.ts';
import type { LinkedArticle } from '../json-ld.ts';
import type { PageHead } from '../page-head.ts';
import { onShownClock } from './shown-clock.ts';
import type { ShownDates } from './shown-dates.ts';

const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'publishdate',
  'dtk:publishdate',
  'pubdate',
  'jpnncom_news_pubdate',
  'content_publisheddate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
/** "/read/2015/11/04/": many addresses hold the day of publication. */
const DAY_IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=\/)/;
/** Of a date whose time of day is not known. */
export const DAY_ONLY_CONFIDENCE = 0.5;
const RELATIVE_CONFIDENCE: Readonly<Record<DatePrecision, number>> = { minute: 0.45, hour: 0.4, day: 0.3 };
const ASSUMED_ZONE_FACTOR = 0.9;

/** All that can tell when an article appeared. */
export interface DateSources extends DateFrame {
  readonly head: PageHead;
  readonly linked: LinkedArticle | undefined;
  readonly shown: ShownDates;
  /** The short texts near the title. */
  readonly texts: readonly string[];
  /** What a feed said of the page. */
  readonly feedEntry: HtmlDocument['feedEntry'];
  /** The page's own address. */
  readonly address: string | null;
}

/** When the article appeared: the surest of what the page states, shows, was announced with, and has in its address. */
export function readPublishedAt(sources: DateSources): FoundDate | undefined {
  const { head, linked, shown, feedEntry } = sources;
  const stated: readonly (readonly [string | null | undefined, ReadFrom, number])[] = [
    [linked?.datePublished, 'json-ld', 0.97],
    ...DATE_METAS.map((name) => [head.metas.get(name)?.[0], 'meta', 0.92] as const),
    [head.times[0], 'dom', 0.85],
  ];
  const found = [
    ...stated.map(([text, from, confidence]) => toFound(parseDate(text, sources), from, confidence, sources)),
    toFound(shown.published, 'dom', 0.85, sources),
    toFound(parseDate(feedEntry?.publishedAt, sources), 'feed', 0.85, sources),
    dayInAddress(sources),
    relativeDate(sources),
  ].filter((date) => date !== undefined && isPossible(date.value, sources));
  return found.reduce<FoundDate | undefined>(
    (best, date) => (date !== undefined && date.confidence > (best?.confidence ?? 0) ? date : best),
    undefined,
  );
}

/** The date in a text, on the newsroom's clock where it has no zone. */
export function parseDate(text: string | null | undefined, frame: DateFrame): PrintedDate | undefined {
  const date = findPrintedDate(text ?? '');
  return date && onNewsroomClock(date, frame);
}

function toFound(
  date: PrintedDate | undefined,
  from: ReadFrom,
  confidence: number,
  sources: DateSources,
): FoundDate | undefined {
  if (date === undefined) return undefined;
  if (!date.timed) return { value: date.iso, from, confidence: DAY_ONLY_CONFIDENCE, precision: 'day' };
  const isZoned = date.zoned || sources.shown.published?.zoned === true;
  return {
    value: onShownClock(date, sources.shown.published, sources),
    from,
    confidence: confidence * (isZoned ? 1 : ASSUMED_ZONE_FACTOR),
    precision: 'minute',
  };
}

function dayInAddress(sources: DateSources): FoundDate | undefined {
  const [, year, month, day] = DAY_IN_ADDRESS.exec(sources.address ?? '') ?? [];
  const date = parseDate(year === undefined ? null : `${year}-${month}-${day}`, sources);
  return toFound(date, 'address', DAY_ONLY_CONFIDENCE, sources);
}

function relativeDate({ texts, fetchedAt, zone }: DateSources): FoundDate | undefined {
  if (fetchedAt === null) return undefined;
  for (const text of texts) {
    const found = findRelativeDate(text, fetchedAt, offsetIn({ zone }));
    if (found === undefined) continue;
    const { iso, precision } = found;
    return { value: iso, from: 'dom', confidence: RELATIVE_CONFIDENCE[precision], precision };
  }
  return undefined;
}
