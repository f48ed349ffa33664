/** A word of any script that a page of news can hold; in a script without spaces, what stands between two marks. */
const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,60}(?![\p{L}\p{M}])/gu;
const FEWEST_WORDS = 4;
const LETTERS_AND_DIGITS = /[\p{L}\p{M}\p{N}]/gu;
const SMALLEST_SHARE = 0.4;
/** So much of a text shows what it is (UTF-16 units). */
const SAMPLE = 4000;

/** Does this consist of words, and not of signs, blanks or one endless word? */
export function isLegible(paragraphs: readonly string[]): boolean {
  const sample = paragraphs.join(' ').slice(0, SAMPLE);
  const written = sample.replace(/\s+/g, '').length;
  const letters = sample.match(LETTERS_AND_DIGITS)?.length ?? 0;
  return letters >= written * SMALLEST_SHARE && (sample.match(WORD)?.length ?? 0) >= FEWEST_WORDS;
}
