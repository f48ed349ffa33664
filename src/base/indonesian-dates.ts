/**
 * Dates as Indonesian pages and feeds print them: a closed grammar, never a guess. A form that is not listed here is no date.
 *
 * - stamps: `2024-06-18T22:15:00+07:00`, `2023/11/02 20:59:53`, `2019-09-28WIB19:17:34+07:00`
 * - words: `Selasa, 18 Juni 2024 | 22:15 WIB`, `Jum'at, 17 Pebruari 2017 - 13:30 wib`, `Thu, 05 Nov 15 10:08:58 GMT`, `May 4, 2020 4:25 PM`,
 *   `Tue Jun 18 22:15:00 WIB 2024`
 * - digits, day first: `02/11/2023, 21:34 WIB`, `08/1/2026 20:19`, `18.06.2024`, `18/06/24 22:15`
 *
 * A time without a zone is WIB: most outlets print no zone, and those of the east print theirs.
 */
export interface PrintedDate {
  /** RFC 3339 with the offset as printed. */
  readonly iso: string;
  /** False where the text names no zone and WIB was taken. */
  readonly zoned: boolean;
  /** False where only the day is printed; the time is then midnight. */
  readonly timed: boolean;
  /** Where the date stands in the text (UTF-16 units, end exclusive). */
  readonly start: number;
  readonly end: number;
}

const MONTH_FORMS: readonly string[] = [
  'januari january jan',
  'februari february pebruari feb peb',
  'maret march mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu ags agt agst agust aug',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_FORMS.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);
const ZONES: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  UT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const ZONE = String.raw`(?<zone>Z|(?:(?:UTC|GMT)\s?)?[+-]\d{2}:?\d{2}|(?:UTC|GMT)\s?[+-]\d{1,2}|WIB|WITA|WIT|UTC|GMT|UT|[ECMP][SD]T)\b`;
const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s{0,3}(?<half>[ap])\.?m\b\.?)?`;
const BETWEEN = String.raw`[\s,|•·/–—)-]{1,6}(?:(?:pada\s)?(?:pukul|pkl\.?|jam|at|@):?\s{1,3})?`;
const TAIL = String.raw`(?:${BETWEEN}${TIME}(?:\s{0,3}\(?${ZONE})?)?`;

/** Tried at every place of the text, in this order; the earliest match wins. */
const FORMS: readonly RegExp[] = [
  // Detik's editorial system writes local time as "2015-11-05 T10:08:58Z" and "2023-11-02T20-59-53Z": that Z means nothing.
  /(?<year>\d{4})-(?<day2>\d{2})-(?<day>\d{2})(?: T(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})|T(?<hour2>\d{2})-(?<minute2>\d{2})-(?<second2>\d{2}))(?:Z|(?<zone>[+-]\d{2}:\d{2})|(?!\d))/,
  new RegExp(
    String.raw`(?<!\d)(?<year>\d{4})[-/](?<day2>\d{1,2})[-/](?<day>\d{1,2})(?!\d)(?:(?:T|\s{0,2}WIB\s{0,2}|[\s,|-]{1,3})${TIME}\s?(?:${ZONE})?)?`,
    'i',
  ),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})[\s-]{1,3}${MONTH},?[\s-]{1,3}(?<year>\d{4}|\d{2}(?=\s\d{1,2}:))(?!\d)${TAIL}`,
    'i',
  ),
  new RegExp(String.raw`\b${MONTH}\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})(?!\d)${TAIL}`, 'i'),
  new RegExp(String.raw`\b${MONTH}\s{1,3}(?<day>\d{1,2})\s${TIME}\s${ZONE}\s(?<year>\d{4})(?!\d)`, 'i'),
  new RegExp(
    String.raw`(?<![\d/.])(?<day>\d{1,2})(?<mark>[/.-])(?<day2>\d{1,2})\k<mark>(?<year>\d{4}|(?<=/)\d{2}(?=,?\s\d{1,2}[:.]\d{2}))(?![\d/])${TAIL}`,
    'i',
  ),
];

/** The first date in the text. */
export function findPrintedDate(text: string): PrintedDate | undefined {
  let first: PrintedDate | undefined;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match?.groups === undefined || (first !== undefined && match.index >= first.start)) continue;
    const iso = toStamp(match.groups);
    if (iso === undefined) continue;
    const zoned = match.groups['zone'] !== undefined;
    const timed = (match.groups['hour'] ?? match.groups['hour2']) !== undefined;
    first = { iso, zoned, timed, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** All dates of a text, in order. */
export function findPrintedDates(text: string): readonly PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (let from = 0; from < text.length; from = dates.at(-1)?.end ?? text.length) {
    const date = findPrintedDate(text.slice(from));
    if (date === undefined) break;
    dates.push({ ...date, start: date.start + from, end: date.end + from });
  }
  return dates;
}

/**
 * The date that a text states, as RFC 3339.
 *
 * @example parsePrintedDate("Jum'at, 17 Februari 2017 - 13:30 wib") === '2017-02-17T13:30:00+07:00'
 */
export function parsePrintedDate(text: string): string | undefined {
  return findPrintedDate(text)?.iso;
}

/** The same instant written with another offset: `('2016-02-16T02:10:56Z', '+07:00')` → `2016-02-16T09:10:56+07:00`. */
export function toOffset(iso: string, offset: string): string {
  if (offset === 'Z') return `${new Date(iso).toISOString().slice(0, 19)}Z`;
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return `${new Date(Date.parse(iso) + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function toStamp(groups: Groups): string | undefined {
  const day = toDay(groups);
  const clock = toClock(groups);
  if (day === undefined || clock === undefined) return undefined;
  const stamp = `${day}T${clock}${toZone(groups['zone'])}`;
  return Number.isNaN(Date.parse(stamp)) ? undefined : stamp;
}

function toDay(groups: Groups): string | undefined {
  const year = fullYear(groups['year'] ?? '');
  const month = MONTHS.get(groups['month']?.toLowerCase() ?? '') ?? Number(groups['day2']);
  const day = Number(groups['day']);
  if (year < 1900 || year > 2100 || !(month >= 1 && month <= 12) || day < 1 || day > daysIn(year, month))
    return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Midnight where no time is printed. */
function toClock(groups: Groups): string | undefined {
  const hour = toHour(groups['hour'] ?? groups['hour2'] ?? '0', groups['half']);
  const minute = Number(groups['minute'] ?? groups['minute2'] ?? '0');
  const second = Number(groups['second'] ?? groups['second2'] ?? '0');
  return hour > 23 || minute > 59 || second > 59 ? undefined : [hour, minute, second].map(twoDigits).join(':');
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** RFC 822 allows two digits; RFC 2822 §4.3 says which century. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length !== 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function toHour(digits: string, half: string | undefined): number {
  const hour = Number(digits);
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** "WITA", "+0800", "GMT+8" → `+08:00`. */
function toZone(zone: string = 'WIB'): string {
  const bare = zone.toUpperCase().replace(/^(?:UTC|GMT)\s?(?=[+-])/, '');
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(bare) ?? [];
  const offset = ZONES[bare] ?? `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return offset === '+00:00' || offset === '-00:00' ? 'Z' : offset;
}
