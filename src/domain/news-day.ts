const DAY_MS = 24 * 3_600_000;
/** News days are counted where most newsrooms are: in Indonesia's west (WIB). */
const WIB_MS = 7 * 3_600_000;

/** The day that it is in WIB, `YYYY-MM-DD`. */
export const toNewsDay = (time: number): string => new Date(time + WIB_MS).toISOString().slice(0, 10);

/** When a day begins in WIB, in milliseconds since 1970. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

/** @example addDays('2026-03-01', -1) === '2026-02-28' */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The days from `from` to `to`, both included, in order; none where `to` comes first. */
export function daysBetween(from: string, to: string): readonly string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}
