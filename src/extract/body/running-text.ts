/**
 * What running text looks like in any script. Lengths count in Latin letters, so that one threshold serves all: a Han
 * character or a syllable of Hangul says as much as two or three of them. Marks are Unicode's (UAX #44: Sentence_Terminal,
 * Terminal_Punctuation, Quotation_Mark), so that 。 ། ؟ and । end sentences too.
 */

const LETTERS_PER_DENSE_CHARACTER = 2.5;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const MAY_BE_DENSE = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af\uff66-\uff9d]/;
const MARKS = /(?:\p{Terminal_Punctuation}|["”…])(?=\s|$)|[、，。！？；：」』]/gu;
const SENTENCE_END =
  /(?:\p{Sentence_Terminal}|…)(?:[\s)\]]|\p{Quotation_Mark}){0,3}(?:\s?\([^)]{1,40}\)|\s?\[[^\]]{1,20}\])?$/u;
/** A mark, and the brackets that may follow it, stand within so many characters of the end. */
const LONGEST_ENDING = 60;
/** Thai and Lao separate sentences by spaces. */
const WITHOUT_FULL_STOPS = /[\p{Script=Thai}\p{Script=Lao}]/u;
const SHORTEST_WITHOUT_FULL_STOP = 60;

/** The length of a text in Latin letters. */
export function sizeOf(text: string): number {
  if (!MAY_BE_DENSE.test(text)) return text.length;
  return text.length + (text.match(DENSE)?.length ?? 0) * (LETTERS_PER_DENSE_CHARACTER - 1);
}

/** Commas, full stops and the like, in any script. */
export const countMarks = (text: string): number => text.match(MARKS)?.length ?? 0;

/** Ends as a sentence does; a closing quotation mark, bracket or footnote may follow the full stop. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-LONGEST_ENDING));

/** Ends as a sentence does, or is long enough to be one in a script that has no full stop. */
export const endsProse = (text: string): boolean =>
  endsSentence(text) || (text.length >= SHORTEST_WITHOUT_FULL_STOP && WITHOUT_FULL_STOPS.test(text));
