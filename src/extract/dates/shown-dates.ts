import { findPrintedDates, type PrintedDate } from '../../base/indonesian-dates.ts';
import { type DateFrame, isPossible, onNewsroomClock } from './date-frame.ts';

/** The dates that readers see near the title. */
export interface ShownDates {
  /** When it appeared: the first with a time, else the first. */
  readonly published: PrintedDate | undefined;
  /** "Diperbarui …". */
  readonly modified: PrintedDate | undefined;
}

const WEEKDAY =
  "sen(?:in)?|sel(?:asa)?|rabu?|kam(?:is)?|jum['’`]?at|jum|sab(?:tu)?|minggu|min|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const CHANGE = /\b(?:diperbar\w*|diperbahar\w*|diubah|disunting|revisi|updated?|modified|edited)\b/i;
/** What stands before the date of a change: after such a word come only small ones. */
const IS_OF_CHANGE = new RegExp(
  String.raw`${CHANGE.source}\W*(?:(?:pada|hari|tanggal|tgl|on|at|terakhir|last|${WEEKDAY})\W+){0,4}$`,
  'i',
);
const LONGEST_NOTE = 120;

/** `texts`: the short ones near the title, nearest first. `around`: others, in which only a note of a change is looked for. */
export function readShownDates(texts: readonly string[], around: readonly string[], frame: DateFrame): ShownDates {
  const dates = texts.flatMap((text) => datesIn(text, frame));
  const notes = around.filter((text) => text.length <= LONGEST_NOTE && CHANGE.test(text));
  const changes = [...dates, ...notes.flatMap((text) => datesIn(text, frame))].filter(({ isChange }) => isChange);
  return { published: best(dates.filter(({ isChange }) => !isChange)), modified: best(changes) };
}

interface ShownDate {
  readonly date: PrintedDate;
  readonly isChange: boolean;
}

const best = (dates: readonly ShownDate[]): PrintedDate | undefined =>
  (dates.find(({ date }) => date.timed) ?? dates[0])?.date;

function datesIn(text: string, frame: DateFrame): readonly ShownDate[] {
  let from = 0;
  return findPrintedDates(text).flatMap((printed) => {
    const isChange = IS_OF_CHANGE.test(text.slice(from, printed.start));
    from = printed.end;
    const date = onNewsroomClock(printed, frame);
    return isPossible(date.iso, frame) ? [{ date, isChange }] : [];
  });
}
