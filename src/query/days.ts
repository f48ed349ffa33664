import type { DateNode } from './query.ts';

const DAY_MS = 86_400_000;
/** Western Indonesia Time (WIB), by which most of the press and its readers go. */
const WIB_MS = 7 * 3_600_000;

/** The day that it is in Jakarta at a moment (milliseconds since 1970), `YYYY-MM-DD`. */
export const dayInJakarta = (moment: number): string => toDay(moment + WIB_MS);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
const COMPARISON = /^(>=|<=|>|<)(.+)$/;
const RANGE = /^(.*?)\.\.(.*)$/;
const RECENT = /^(\d{1,3})(hari|pekan|minggu|bulan)$/;

/**
 * The days that the value of `tanggal:` means: a day, month or year, two of them with `..` between, one after `>=`, `>`, `<=` or `<`, or
 * `hariini`, `kemarin`, `7hari`, `2pekan`, `3bulan` counted back from `today`, which is the last of them. Undefined where it is none of these.
 *
 * @example parseDays('7hari', '2026-11-22') // from 2026-11-16 to 2026-11-22
 */
export function parseDays(text: string, today: string): DateNode | undefined {
  const typed = text.toLowerCase().replaceAll(/\s+/gu, '');
  return parseRelative(typed, today) ?? parseComparison(typed) ?? parseRange(typed);
}

/** A day as Indonesians write it by hand (20/11/2026, 20-11-26, 20.11.2026) in the form that a query wants. */
export function findWrittenDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

function parseRelative(typed: string, today: string): DateNode | undefined {
  if (typed === 'hariini' || typed === 'today') return { ...days(today, today), relative: 'hariini' };
  if (typed === 'kemarin' || typed === 'yesterday') {
    return { ...days(addDays(today, -1), addDays(today, -1)), relative: 'kemarin' };
  }
  const [, digits = '', unit = ''] = RECENT.exec(typed) ?? [];
  const count = Number(digits);
  if (count === 0) return undefined;
  const from = unit === 'bulan' ? addDays(addMonths(today, -count), 1) : addDays(today, 1 - count * daysIn(unit));
  return { ...days(from, today), relative: `${count}${unit === 'minggu' ? 'pekan' : unit}` };
}

const daysIn = (unit: string): number => (unit === 'hari' ? 1 : 7);

function parseComparison(typed: string): DateNode | undefined {
  const [, sign = '', written = ''] = COMPARISON.exec(typed) ?? [];
  const span = parseSpan(written);
  if (span === undefined) return undefined;
  if (sign === '>=') return days(span.first, null);
  if (sign === '<=') return days(null, span.last);
  return sign === '>' ? days(addDays(span.last, 1), null) : days(null, addDays(span.first, -1));
}

function parseRange(typed: string): DateNode | undefined {
  const [, begin = typed, end = typed] = RANGE.exec(typed) ?? [];
  const first = begin === '' ? null : parseSpan(begin)?.first;
  const last = end === '' ? null : parseSpan(end)?.last;
  if (first === undefined || last === undefined || (first === null && last === null)) return undefined;
  return days(first, last);
}

/** The first and the last day of a day, month or year. */
function parseSpan(text: string): { readonly first: string; readonly last: string } | undefined {
  if (DAY.test(text)) return isDay(text) ? { first: text, last: text } : undefined;
  if (YEAR.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  const first = `${text}-01`;
  if (!MONTH.test(text) || !isDay(first)) return undefined;
  return { first, last: addDays(addMonths(first, 1), -1) };
}

const days = (from: string | null, to: string | null): DateNode => ({ kind: 'date', from, to, relative: null });

const isDay = (text: string): boolean => DAY.test(text) && toDay(Date.parse(text)) === text;

const addDays = (day: string, count: number): string => toDay(Date.parse(day) + count * DAY_MS);

/** The same day of another month, or its last day where it has no such day. */
function addMonths(day: string, count: number): string {
  const date = new Date(day);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth.getUTCDate()));
  return toDay(lastOfMonth.getTime());
}

const toDay = (moment: number): string => (Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10));
