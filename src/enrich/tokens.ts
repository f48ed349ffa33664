/** A word, number or punctuation mark with its place in the text (UTF-16 units, end exclusive). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Words keep inner hyphens, apostrophes and the dot of "S.H." or "1.500"; everything else that is no space stands alone.
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[-'’.‑](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * Splits text into tokens. Linear in its length.
 *
 * @example tokenize('"Ya," kata Ma’ruf.').map((t) => t.text) // ['"', 'Ya', ',', '"', 'kata', 'Ma’ruf', '.']
 */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
