import { toOffset, type PrintedDate } from '../../base/indonesian-dates.ts';
import type { PageRule, TimeZone } from '../../domain/publisher.ts';
import type { SourceDocument } from '../../domain/source-document.ts';

/** Within what a page's dates are read. */
export interface DateFrame {
  /** The newsroom's zone, for times printed without one; undefined where nothing tells it. */
  readonly zone: TimeZone | undefined;
  /** When the page was fetched (RFC 3339): what "12 jam lalu" counts from. Null where that is not known. */
  readonly fetchedAt: string | null;
  /** Nothing that is read today appeared later (RFC 3339); null where there is no such limit. */
  readonly latest: string | null;
}

/** The first Indonesian news site is of 1995; what dates before is a clock that was never set. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);
/** A clock or a zone may be wrong by so much. */
const LEEWAY_MS = 24 * 3_600_000;
const OFFSETS: Readonly<Record<TimeZone, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** The frame of a document: by its publisher's rule; a page in Indonesian, or of an Indonesian host, is taken to be of the west. */
export function frameOf(
  { fetchedAt, readAt }: Pick<SourceDocument, 'fetchedAt' | 'readAt'>,
  rule: PageRule | undefined,
  language: string | null,
  address: string | null,
): DateFrame {
  const isIndonesian = /^id\b/.test(language ?? '') || URL.parse(address ?? '')?.hostname.endsWith('.id') === true;
  const zone = rule?.timeZone ?? (isIndonesian ? 'WIB' : undefined);
  return { zone, fetchedAt, latest: fetchedAt ?? readAt ?? null };
}

export const offsetOf = (iso: string): string => OFFSET.exec(iso)?.[0] ?? 'Z';

/** The same clock time with another offset. */
export const withOffset = (iso: string, offset: string): string => iso.replace(OFFSET, offset);

/** The newsroom's offset; WIB where its zone is not known. */
export const offsetIn = ({ zone = 'WIB' }: Pick<DateFrame, 'zone'>): string => OFFSETS[zone];

/** Can an article have appeared then? Neither long before there was news on the web nor later than it was read. */
export function isPossible(iso: string, { latest }: Pick<DateFrame, 'latest'>): boolean {
  const time = Date.parse(iso);
  return time >= EARLIEST_MS && (latest === null || time <= Date.parse(latest) + LEEWAY_MS);
}

/** A date without a zone on the newsroom's clock. */
export const onNewsroomClock = (date: PrintedDate, frame: DateFrame): PrintedDate =>
  date.zoned ? date : { ...date, iso: withOffset(date.iso, offsetIn(frame)) };

/** The same instant on the newsroom's clock, where it is written in UTC and the zone is known. */
export const fromUtc = (iso: string, frame: DateFrame): string =>
  iso.endsWith('Z') && frame.zone !== undefined ? toOffset(iso, offsetIn(frame)) : iso;
