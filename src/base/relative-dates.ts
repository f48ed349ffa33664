import { toOffset } from './indonesian-dates.ts';

/** When something appeared, told from when the page was read: "12 jam lalu", "kemarin, 14:30". */
export interface RelativeDate {
  /** RFC 3339; midnight where only the day is told. */
  readonly iso: string;
  readonly precision: 'minute' | 'hour' | 'day';
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNITS: Readonly<Record<string, readonly [milliseconds: number, precision: RelativeDate['precision']]>> = {
  detik: [1000, 'minute'],
  second: [1000, 'minute'],
  sec: [1000, 'minute'],
  menit: [60_000, 'minute'],
  minute: [60_000, 'minute'],
  min: [60_000, 'minute'],
  jam: [HOUR_MS, 'hour'],
  hour: [HOUR_MS, 'hour'],
  hari: [DAY_MS, 'day'],
  day: [DAY_MS, 'day'],
};
const DAYS_BACK: Readonly<Record<string, number>> = { 'hari ini': 0, today: 0, kemarin: 1, yesterday: 1 };
/** Weeks, months and years are left out: they do not tell the day. */
const AGO =
  /^(?<count>\d{1,2}|satu|se|an?|one)\s?(?<unit>detik|menit|jam|hari|seconds?|secs?|minutes?|mins?|hours?|days?)\s(?:yang\s)?(?:lalu|ago)$/i;
const DAY =
  /^(?<day>hari ini|kemarin|today|yesterday)(?:[\s,|-]{1,3}(?:pukul\s)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:\s?WI(?:B|TA|T))?)?$/i;
const LABEL = /^(?:tayang|terbit|diterbitkan|dipublikasikan|published|posted)\s?:?\s/i;

/**
 * The date that a short line tells in relation to the instant when it was read (RFC 3339), with the given offset. Only a line, or a part of
 * it between bars or bullets, that says nothing else counts: in a sentence these words mean any other time.
 *
 * @example findRelativeDate('Ekonomi | 12 jam lalu', '2024-06-18T20:00:00Z', '+07:00') → { iso: '2024-06-18T15:00:00+07:00', precision: 'hour' }
 */
export function findRelativeDate(line: string, readAt: string, offset: string): RelativeDate | undefined {
  const parts = line.split(/\s?[|•·\n]\s?|\s[-–—]\s/).map((part) => part.trim().replace(LABEL, ''));
  const before = (milliseconds: number): string =>
    toOffset(new Date(Date.parse(readAt) - milliseconds).toISOString(), offset);
  for (const part of parts) {
    const found = parseAgo(part, before, offset) ?? parseDay(part, before, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** So many milliseconds before the line was read, as RFC 3339. */
type Before = (milliseconds: number) => string;

function parseAgo(text: string, before: Before, offset: string): RelativeDate | undefined {
  const ago = AGO.exec(text)?.groups;
  const unit = UNITS[ago?.['unit']?.toLowerCase().replace(/s$/, '') ?? ''];
  if (ago === undefined || unit === undefined) return undefined;
  const [milliseconds, precision] = unit;
  const instant = before((Number(ago['count']) || 1) * milliseconds);
  const clock = { day: '00:00', hour: `${instant.slice(11, 13)}:00`, minute: instant.slice(11, 16) }[precision];
  return { iso: atClock(instant, clock, offset), precision };
}

function parseDay(text: string, before: Before, offset: string): RelativeDate | undefined {
  const { day, hour, minute } = DAY.exec(text)?.groups ?? {};
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const date = before((DAYS_BACK[day.toLowerCase()] ?? 0) * DAY_MS);
  if (hour === undefined) return { iso: atClock(date, '00:00', offset), precision: 'day' };
  return { iso: atClock(date, `${hour.padStart(2, '0')}:${minute}`, offset), precision: 'minute' };
}

/** The day of an instant at another time of it. */
const atClock = (iso: string, clock: string, offset: string): string => `${iso.slice(0, 10)}T${clock}:00${offset}`;
