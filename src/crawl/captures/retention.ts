import type { SizedCaptureFile } from './capture-files.ts';

/** How long captures are kept, and how much room they may take; null: without end. */
export interface Retention {
  readonly keepDays: number | null;
  readonly maxBytes: number | null;
}

const DAY_MS = 24 * 3_600_000;

/**
 * The files to be deleted whole: those of days before the last `keepDays`, then the oldest until the others fit. However little
 * room there is, the newest stays.
 *
 * @param files oldest first
 * @param now milliseconds since 1970
 */
export function chooseExpired(
  files: readonly SizedCaptureFile[],
  { keepDays, maxBytes }: Retention,
  now: number,
): readonly SizedCaptureFile[] {
  const firstDay = keepDays === null ? '' : new Date(now - keepDays * DAY_MS).toISOString().slice(0, 10);
  let left = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return files.filter((file) => {
    const isInTheWay = maxBytes !== null && left > maxBytes && file !== files.at(-1);
    const isExpired = file.day < firstDay || isInTheWay;
    if (isExpired) left -= file.bytes;
    return isExpired;
  });
}
