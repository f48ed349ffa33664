import { END_HEADING_ABROAD, LINES_ABROAD } from './boilerplate-abroad.ts';
import {
  BOILERPLATE_LINES,
  BYLINE,
  END_HEADINGS,
  LINK_ANNOUNCERS,
  PROMOTION_PIECES,
  SIGN_OFFS,
} from './boilerplate-patterns.ts';
import { endsSentence } from '../body/running-text.ts';

/** A longer line is a paragraph, whatever it starts with. */
const LONGEST_LINE = 600;
const LONGEST_BYLINE = 100;
const LONGEST_HEADLINE_WORDS = 22;
const SHORTEST_HEADLINE_WORDS = 5;
const MOST_HEADLINES = 4;
const LONGEST_TAG_WORDS = 14;
const MOST_TAGS = 15;

/** Is this line no part of the article, by itself? */
export function isBoilerplateLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const bare = line.replace(/^[\s•▪●■◆►»>*–—|-]{1,4}(?=[\p{L}[(])/u, '');
  const matches = (pattern: RegExp): boolean => pattern.test(bare);
  return BOILERPLATE_LINES.some(matches) || LINES_ABROAD.some(matches) || isSignOff(line);
}

const isSignOff = (line: string): boolean => line.length <= 100 && SIGN_OFFS.some((pattern) => pattern.test(line));

/** Does the article's container hold something else from here on ("Berita Lainnya")? */
export const isEndHeading = (line: string): boolean =>
  line.length <= 60 && (END_HEADINGS.some((pattern) => pattern.test(line)) || END_HEADING_ABROAD.test(line));

/** Does the line only name who wrote the article ("By Ani Budi")? */
export const isByline = (line: string): boolean =>
  line.length <= LONGEST_BYLINE && !endsSentence(line) && BYLINE.test(line);

const isAnnouncer = (line: string): boolean =>
  line.length <= 40 && LINK_ANNOUNCERS.some((pattern) => pattern.test(line));
const wordCount = (line: string): number => line.split(/\s+/).length;
const endsAsSentence = (line: string): boolean => /[.:;,]["”'’)]?$/.test(line.replace(/\.{2,}$|…$/, ''));

/** Title-like: a few words, most of the long ones capitalised, no full stop. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < SHORTEST_HEADLINE_WORDS || words.length > LONGEST_HEADLINE_WORDS || endsAsSentence(line))
    return false;
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^["“'‘(]?[\p{Lu}\p{N}]/u.test(word));
  return capital.length >= long.length * 0.7;
}

export interface SplitLines {
  readonly kept: readonly string[];
  readonly boilerplate: readonly string[];
}

/** Lines of a text without markup → article and boilerplate, each in order. */
export function splitBoilerplate(lines: readonly string[]): SplitLines {
  const drop = lines.map(isBoilerplateLine);
  lines.forEach((line, index) => {
    if (isAnnouncer(line)) markHeadlines(lines, index + 1, drop);
    if (drop[index] === true) markPieces(lines, index, drop);
  });
  markTags(lines, drop);
  return {
    kept: lines.filter((_, index) => drop[index] !== true),
    boilerplate: lines.filter((_, index) => drop[index] === true),
  };
}

function markHeadlines(lines: readonly string[], from: number, drop: boolean[]): void {
  for (let index = from; index < Math.min(lines.length, from + MOST_HEADLINES); index += 1) {
    if (drop[index] === true) continue;
    if (!isHeadline(lines[index] ?? '')) return;
    drop[index] = true;
  }
}

/** "Simak", "breaking news", "dan" before "kami langsung di ponselmu". */
function markPieces(lines: readonly string[], end: number, drop: boolean[]): void {
  for (let index = end - 1; index >= 0 && PROMOTION_PIECES.has((lines[index] ?? '').toLowerCase()); index -= 1)
    drop[index] = true;
}

/** After the desk's initials only tags and promotion follow; they are short and no sentences. */
function markTags(lines: readonly string[], drop: boolean[]): void {
  const signOff = lines.findLastIndex((line, index) => isSignOff(line) && drop[index] === true && /\p{L}/u.test(line));
  const rest = lines.slice(signOff + 1);
  if (
    signOff < 1 ||
    rest.length > MOST_TAGS ||
    rest.some((line) => wordCount(line) > LONGEST_TAG_WORDS || endsAsSentence(line))
  )
    return;
  rest.forEach((_, index) => {
    drop[signOff + 1 + index] = true;
  });
}
