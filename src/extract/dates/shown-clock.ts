import { type PrintedDate, toOffset } from '../../base/indonesian-dates.ts';
import { type DateFrame, fromUtc, offsetIn, offsetOf, withOffset } from './date-frame.ts';

/** RFC 3339 up to the day, and up to the minute, which is what pages show to readers. */
const [DAY, MINUTE] = [10, 16];

/**
 * A stated date with the offset in which the page shows its times, else with the newsroom's. Pages write local time or UTC into
 * their metadata, whichever letter they put behind it: what readers see (`visible`) tells which of the two it is.
 */
export function onShownClock(stated: PrintedDate, visible: PrintedDate | undefined, frame: DateFrame): string {
  const isFixed = !stated.timed || (stated.zoned && offsetOf(stated.iso) !== 'Z');
  if (visible === undefined || isFixed) return fromUtc(stated.iso, frame);
  const length = visible.timed ? MINUTE : DAY;
  const isShown = (iso: string): boolean => iso.slice(0, length) === visible.iso.slice(0, length);
  const offset = visible.timed ? offsetOf(visible.iso) : offsetIn(frame);
  const moved = toOffset(stated.iso, offset);
  if (isShown(stated.iso) && (visible.timed || !isShown(moved))) return withOffset(stated.iso, offset);
  return visible.timed && stated.zoned && (visible.zoned || isShown(moved)) ? moved : fromUtc(stated.iso, frame);
}
