/**
 * Text as the vocabulary was made from it, unit by unit with its origin. Runs of spaces are one space; `starts` and `ends` give for
 * each UTF-16 unit of `text` the place in the original that it came from (end exclusive).
 */
export interface NormalisedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// What SentencePiece's "nmt" rules delete (most control characters), and what they take for a space; ▁ among them: it is how a
// piece spells one.
const DELETED = String.raw`[\p{Cc}--[\0\t\n\f\r\u0080-\u008e\u0090-\u009e]]`;
const SPACE = /[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/g;
const DELETED_ALL = new RegExp(DELETED, 'gv');

// All that NFKC may join to the character before it: marks, the second halves of Thai and Lao vowels, of Hangul and half-width kana.
const JOINED = String.raw`[\p{M}\u0e33\u0eb3\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc\u{16d67}\u{16d68}${DELETED}]`;
// At most 30 of them, the limit of UAX #15 (stream-safe text): putting n marks in order takes n² steps.
const CLUSTER = new RegExp(`[^]${JOINED}{0,30}`, 'gv');

/** The "nmt" rules, NFKC, one space for many. A lone surrogate counts as a space, as U+FFFD does. Linear. */
export function normalise(original: string): NormalisedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let afterSpace = false;
  for (const match of original.toWellFormed().matchAll(CLUSTER)) {
    const spaced = match[0].replaceAll(DELETED_ALL, '').replaceAll(SPACE, ' ');
    const cluster = spaced.normalize('NFKC');
    const end = match.index + match[0].length;
    const isKept = cluster === spaced && spaced.length === match[0].length;
    for (let at = 0; at < cluster.length; at += 1) {
      const isSpace = cluster[at] === ' ';
      if (isSpace && afterSpace) {
        ends[ends.length - 1] = end;
        continue;
      }
      units.push(cluster.charAt(at));
      starts.push(isKept ? match.index + at : match.index);
      ends.push(isKept ? match.index + at + 1 : end);
      afterSpace = isSpace;
    }
  }
  return { text: units.join(''), starts, ends };
}
