import { findPrintedDate, type PrintedDate, toOffset } from '../base/indonesian-dates.ts';
import type { ReadFrom } from '../domain/article.ts';
import type { TimeZone } from '../domain/publisher.ts';
import type { Found } from './found.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

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
/** "Diperbarui 18 Juni 2024" is not when the article appeared. */
const CHANGED = /(?:diperbar\w*|diperbahar\w*|diubah|updated?|modified)\W*$/i;
/** RFC 3339 up to the minute, which is what pages show to readers. */
const MINUTES = 16;
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
const DAY_ONLY_CONFIDENCE = 0.5;
const ASSUMED_ZONE_FACTOR = 0.9;
const OFFSETS: Readonly<Record<TimeZone, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/**
 * When the article appeared. `shown`: the texts near the title, nearest first. The zone that they print decides the offset, for
 * pages write local time or UTC into their metadata, whichever letter they put behind it. `zone`: of times without one.
 */
export function readPublishedAt(
  head: PageHead,
  linked: LinkedArticle | undefined,
  shown: readonly string[],
  feedDate: string | null,
  zone: TimeZone = 'WIB',
): Found<string> | undefined {
  const appearances = shown.map((text) => findAppearance(text, zone)).filter((date) => date !== undefined);
  const visible = appearances.find((date) => date.timed) ?? appearances[0];
  const stated: readonly (readonly [string | null | undefined, ReadFrom, number])[] = [
    [linked?.datePublished, 'json-ld', 0.97],
    ...DATE_METAS.map((name) => [head.metas.get(name)?.[0], 'meta', 0.92] as const),
    [head.times[0], 'dom', 0.85],
  ];
  const dates = stated.flatMap(([text, from, confidence]) => {
    const date = findDate(text ?? '', zone);
    return date === undefined ? [] : [toFound(date, from, confidence, visible)];
  });
  const fed = findDate(feedDate ?? '', zone);
  return (
    dates.find((date) => date.confidence > DAY_ONLY_CONFIDENCE) ??
    (visible?.timed === true ? toFound(visible, 'dom', 0.85, undefined) : undefined) ??
    (fed === undefined ? undefined : toFound(fed, 'feed', 0.85, undefined)) ??
    dates[0] ??
    (visible === undefined ? undefined : toFound(visible, 'dom', 0.85, undefined))
  );
}

function findDate(text: string, zone: TimeZone): PrintedDate | undefined {
  const date = findPrintedDate(text);
  return date === undefined || date.zoned ? date : { ...date, iso: date.iso.replace(OFFSET, OFFSETS[zone]) };
}

function findAppearance(text: string, zone: TimeZone): PrintedDate | undefined {
  const date = findDate(text, zone);
  return date === undefined || CHANGED.test(text.slice(0, date.start)) ? undefined : date;
}

function toFound(
  date: PrintedDate,
  from: ReadFrom,
  confidence: number,
  visible: PrintedDate | undefined,
): Found<string> {
  const zoned = date.zoned || visible?.zoned === true;
  return {
    value: inShownZone(date, visible),
    from,
    confidence: date.timed ? confidence * (zoned ? 1 : ASSUMED_ZONE_FACTOR) : DAY_ONLY_CONFIDENCE,
  };
}

/** The stated date with the offset in which the page shows its times. */
function inShownZone(stated: PrintedDate, visible: PrintedDate | undefined): string {
  if (visible === undefined || !visible.timed) return stated.iso;
  const offset = OFFSET.exec(visible.iso)?.[0] ?? 'Z';
  const isSameClock = (iso: string): boolean => iso.slice(0, MINUTES) === visible.iso.slice(0, MINUTES);
  if (stated.zoned && !stated.iso.endsWith('Z')) return stated.iso;
  if (isSameClock(stated.iso)) return stated.iso.replace(OFFSET, offset);
  if (!stated.zoned) return stated.iso;
  const moved = toOffset(stated.iso, offset);
  return visible.zoned || isSameClock(moved) ? moved : stated.iso;
}
