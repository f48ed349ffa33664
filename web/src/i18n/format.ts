import type { Language } from './languages.ts';
import { parseOutletTime } from './outlet-time.ts';

/** Numbers, dates and names of countries in the language of the screen. */
export interface Format {
  readonly number: (value: number) => string;
  /** 0.84 → "84%". */
  readonly percent: (share: number) => string;
  /** `YYYY-MM-DD` → "17 Mar 2026". */
  readonly day: (day: string) => string;
  /** The days from one to another: "17–24 Mar 2026". */
  readonly days: (from: string, to: string) => string;
  /** "17 Mar 2026, 21.40 WIB"; undefined for what is no moment. */
  readonly time: (moment: string, abroad?: boolean) => string | undefined;
  /** "Selasa, 17 Maret 2026 pukul 21.40 WIB". */
  readonly longTime: (moment: string, abroad?: boolean) => string | undefined;
  /** "3 menit yang lalu", "dalam 2 jam". */
  readonly fromNow: (moment: string, now: number) => string;
  /** ISO 3166-1 alpha-2 → "Rusia"; the code itself where it is no country's. */
  readonly country: (code: string) => string;
  /** BCP 47 → "Indonesia"; the tag itself where it names no language. */
  readonly language: (tag: string) => string;
  readonly names: (names: readonly string[]) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
/** Only what is certain is shown as 100%. */
const NEARLY_CERTAIN = 0.99;
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const longTime = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const country = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });

  const withZone =
    (formatter: Intl.DateTimeFormat) =>
    (moment: string, abroad = false) => {
      const at = parseOutletTime(moment, abroad);
      return at && `${formatter.format(at.wall)} ${at.zone}`;
    };
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share < 1 ? Math.min(share, NEARLY_CERTAIN) : share),
    day: (text) => {
      const date = new Date(`${text}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? text : day.format(date);
    },
    days: (from, to) => {
      const [first, last] = [from, to].map((text) => new Date(`${text}T00:00:00Z`));
      return first && last && first <= last ? day.formatRange(first, last) : `${from} – ${to}`;
    },
    time: withZone(time),
    longTime: withZone(longTime),
    fromNow: (moment, now) => {
      const distance = Date.parse(moment) - now;
      const [unit, ms] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? ['minute', 60_000];
      return Number.isNaN(distance) ? moment : relative.format(Math.trunc(distance / ms), unit);
    },
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (country.of(code) ?? code) : code),
    language: (tag) => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? (languages.of(tag) ?? tag) : tag),
    names: (list) => names.format(list),
  };
}
