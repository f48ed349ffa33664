import { fold } from '../../base/fold.ts';
import type { Token } from '../tokens.ts';

/** A folded word of a text and the token that it stands in. */
export interface Word {
  readonly text: string;
  readonly token: number;
}

const PLAIN = /^[a-z0-9]+$/;
// These may stand between two words of one name ("ATR/BPN", "Bangsa - Bangsa") and mean nothing to it.
const JOINING = /^[/&\-–‑'’]$/;
const LONGEST_ABBREVIATION = 4;

/** True for a full stop that belongs to the short form before it ("Kab. Bandung", "J.D. Vance"), not to the sentence. */
function isAbbreviationStop(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    tokens[index]?.text === '.' && before?.end === tokens[index]?.start && before.text.length <= LONGEST_ABBREVIATION
  );
}

/**
 * The words of tokens as names are compared. A hyphenated token is several words; a comma or any other mark that ends a name is
 * a word of its own, so that "Hukum, HAM" is found only where the comma stands.
 */
export function toWords(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  tokens.forEach((token, index) => {
    const lower = token.text.toLowerCase();
    if (PLAIN.test(lower)) words.push({ text: lower, token: index });
    else if (!JOINING.test(token.text) && !isAbbreviationStop(tokens, index)) {
      for (const text of (fold(token.text) || token.text).split(' ')) words.push({ text, token: index });
    }
  });
  return words;
}
