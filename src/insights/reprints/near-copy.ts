import { countShared, type TextPrint } from './text-print.ts';

export interface NewsPrint extends TextPrint {
  /** By which its outlet is known; null where unknown: it is then taken for another one than any. */
  readonly outlet: string | null;
  /** Milliseconds since 1970; null where unknown. */
  readonly time: number | null;
}

const DAY_MS = 24 * 3_600_000;
/** A copy that went to another outlet days later is one still; after a week it is another occasion for the same words. */
const LONGEST_PAUSE_MS = 7 * DAY_MS;

/** Of the shingles of both texts, so many are in both: the same text with some words changed. */
const SAME_TEXT = 0.6;
/**
 * The same for a text that another outlet shortened: so much of the shorter one is in the longer one, which it must be much of. Within
 * one outlet the longer one is what came of the matter.
 */
const SHORTENED = { contained: 0.8, shared: 0.45 };
/** And for the first part of a long text under the same title. */
const BEGINNING = { contained: 0.95, title: 0.8 };
/** Of the numbers of the text that has fewer, so many are in the other one where both have some of their own. */
const SAME_NUMBERS = 0.7;
/** A later report of one outlet repeats the earlier one and adds numbers; of a copy's numbers so many were in the first text. */
const OLD_NUMBERS = 0.75;
/** Texts that are shorter are forms to be filled in: what is on television, the answers of a puzzle. */
const FEWEST_SHINGLES = 50;

/**
 * Whether one text is the other published again, maybe edited or shortened. News made from a template (prices, schedules, results)
 * shares most of its words with that of the day before; what tells it apart are its numbers. So where each text has numbers that the
 * other one lacks, they must be of one day and share most of their numbers.
 */
export function isNearCopy(a: NewsPrint, b: NewsPrint): boolean {
  const pause = a.time === null || b.time === null ? 0 : Math.abs(a.time - b.time);
  if (pause > LONGEST_PAUSE_MS) return false;
  const isOneOutlet = a.outlet !== null && a.outlet === b.outlet;
  // Two outlets may write one number in two ways; one that gives its headlines other numbers means other news.
  if (isOneOutlet && lacksEach(a.heading.numbers, b.heading.numbers)) return false;
  return haveSameText(a, b, isOneOutlet) && haveSameNumbers(a, b, pause < DAY_MS);
}

function haveSameText(a: TextPrint, b: TextPrint, isOneOutlet: boolean): boolean {
  const shared = countShared(a.shingles, b.shingles);
  const shorter = Math.min(a.shingles.length, b.shingles.length);
  const all = a.shingles.length + b.shingles.length - shared;
  if (shared === 0) return false;
  if (shorter < FEWEST_SHINGLES) return shared === all;
  const share = shared / all;
  const contained = shared / shorter;
  if (share >= SAME_TEXT && !(isOneOutlet && isGrown(a, b))) return true;
  if (!isOneOutlet && contained >= SHORTENED.contained && share >= SHORTENED.shared) return true;
  return contained >= BEGINNING.contained && titleLikeness(a, b) >= BEGINNING.title;
}

function haveSameNumbers({ numbers: a }: TextPrint, { numbers: b }: TextPrint, isSameDay: boolean): boolean {
  return !lacksEach(a, b) || (isSameDay && countShared(a, b) >= SAME_NUMBERS * Math.min(a.length, b.length));
}

const isGrown = ({ numbers: a }: TextPrint, { numbers: b }: TextPrint): boolean =>
  countShared(a, b) < OLD_NUMBERS * Math.max(a.length, b.length);

/** Whether each has a number that the other lacks. */
const lacksEach = (a: Int32Array, b: Int32Array): boolean => countShared(a, b) < Math.min(a.length, b.length);

function titleLikeness({ heading: { words: a } }: TextPrint, { heading: { words: b } }: TextPrint): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}
