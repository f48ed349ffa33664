const WIB_MS = 7 * 3_600_000;

/**
 * A moment of our own, which is kept in UTC, on the clock of Indonesia's west. What is no moment stays as it is.
 *
 * @example toWesternTime('2026-11-25T01:12:00.000Z') === '2026-11-25T08:12:00.000+07:00'
 */
export function toWesternTime(moment: string): string {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? moment : new Date(at + WIB_MS).toISOString().replace('Z', '+07:00');
}
