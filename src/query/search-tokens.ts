/** A word of a text as a search compares it, and where it stands in the text, in UTF-16 units. */
export interface SearchToken {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, digits and private characters make words, an apostrophe between two of them too, for "Jum'at" is written "Jumat" as
 * often; all else, an emoji too, stands between words.
 */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*(?:['’‘`ʼ](?=[\p{L}\p{N}\p{Co}])[\p{L}\p{N}\p{Co}\p{M}]+)*/gu;
const APOSTROPHES = /['’‘`ʼ]/g;

/** The words of a text, one after another. */
export function* searchTokens(text: string): Generator<SearchToken> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { folded: fold(word), start: index, end: index + word.length };
  }
}

/**
 * The words of a text with a space between each two. What an index is given is this, so that every engine cuts and compares words
 * in one way, whatever Unicode its tokenizer knows.
 *
 * @example toSearchText('Révisi UU, COVID-19 Jum’at 🙂') === 'revisi uu covid 19 jumat'
 */
export const toSearchText = (text: string): string => (text.match(WORD) ?? []).map(fold).join(' ');

/** Whether a search can look for it: a text without a letter or digit ("&", "–", an emoji) is in no index. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(text);

const fold = (word: string): string => {
  const lower = word.toLowerCase().replace(APOSTROPHES, '');
  return isPlain(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
};

// Nearly every word of Indonesian: nothing to take apart.
const isPlain = (word: string): boolean => /^[a-z0-9]*$/.test(word);
