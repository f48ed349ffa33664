import { normalise, type NormalisedText } from './normalise.ts';
import { cutWord } from './unigram.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Pieces of a text with their places in it (UTF-16 units, end exclusive; the space before a word belongs to none). */
export interface Pieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** How a piece spells the space before a word. */
const WORD_MARK = '▁';

/** The words of normalised text, each with where it begins: at its space, or at -1 where the first has none. */
function* words({ text }: NormalisedText): Generator<readonly [start: number, word: string]> {
  if (text === '') return;
  let start = text.startsWith(' ') ? 0 : -1;
  for (let end = 0; end < text.length; start = end) {
    const space = text.indexOf(' ', start + 1);
    end = space < 0 ? text.length : space;
    yield [start, WORD_MARK + text.slice(start + 1, end)];
  }
}

/**
 * Cuts a text into the pieces of a Unigram vocabulary, as SentencePiece does, which the Python package `tokenizers` is the reference
 * for (training/encoder/check-tokenizer.ts compares whole corpora). Linear in the text's length.
 */
export function cutText(original: string, vocabulary: Vocabulary): Pieces {
  const normalised = normalise(original);
  const { starts, ends } = normalised;
  const [ids, from, to]: [number[], number[], number[]] = [[], [], []];
  for (const [wordStart, word] of words(normalised)) {
    for (const cut of cutWord(word, vocabulary)) {
      ids.push(cut.id);
      // The mark's unit is the word's space, which is no part of a place; alone, the mark is an empty place there.
      const isMarkAlone = cut.end === 1;
      from.push((isMarkAlone ? starts[wordStart] : starts[wordStart + Math.max(1, cut.start)]) ?? 0);
      to.push((isMarkAlone ? starts[wordStart] : ends[wordStart + cut.end - 1]) ?? 0);
    }
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(from), ends: Int32Array.from(to) };
}
