import type { Token } from '../tokens.ts';

/** What the cutter asks of words. */
export interface KnownWords {
  /** Whether a word is common, written just so. */
  readonly isWord: (word: string) => boolean;
  /** Whether the article has it as a token of its own. */
  readonly standsAlone: (word: string) => boolean;
}

const SEAM = /\p{Ll}\.?\p{Lu}|\p{L}-\p{Lu}/u;
/** A capitalised word of this length may hide a small one at its end. */
const LONG_WORD = /^\p{Lu}\p{Ll}{7,}$/u;

/** Longer tokens are no glued words, and trying every seam of one would take the square of its length. */
const LONGEST_GLUED = 60;

/**
 * Pages whose links lost their spaces give "JakartaSetiap", "diAssembly", "selesai.Kata", "Subiantomelaksanakan". Such a token, if it is no word itself, is cut:
 * where a small letter (and perhaps a full stop) meets a capital, if both sides are words or the left is one in small letters; before a verb or
 * small word that ends it. "TikTok", "YouTube" and "McDonald" stay. "Prabowo-Gibran" is cut at the hyphen where both halves stand alone in
 * the article; "Nilsson-Wright" stays.
 */
export function splitGlued(tokens: readonly Token[], words: KnownWords): readonly Token[] {
  const cut = (token: Token): readonly Token[] | undefined => {
    if (token.text.length > LONGEST_GLUED) return undefined;
    if (SEAM.test(token.text)) return splitHyphen(token, words) ?? splitCamel(token, words);
    return LONG_WORD.test(token.text) ? splitTail(token, words) : undefined;
  };
  return tokens.flatMap((token) => cut(token) ?? [token]);
}

const part = (token: Token, from: number, to = token.text.length): Token => ({
  text: token.text.slice(from, to),
  start: token.start + from,
  end: token.start + to,
});

function splitHyphen(token: Token, { standsAlone }: KnownWords): readonly Token[] | undefined {
  const halves = /^(\p{Lu}[\p{L}’']+)-(\p{Lu}[\p{L}’']+)$/u.exec(token.text);
  const [, left = '', right = ''] = halves ?? [];
  if (left === '' || left === right || !standsAlone(left) || !standsAlone(right)) return undefined;
  return [part(token, 0, left.length), part(token, left.length, left.length + 1), part(token, left.length + 1)];
}

function splitCamel(token: Token, { isWord }: KnownWords): readonly Token[] | undefined {
  if (isWord(token.text)) return undefined;
  for (const seam of token.text.matchAll(/\p{Ll}(\.?)(?=\p{Lu})/gu)) {
    const cut = seam.index + 1;
    const next = cut + (seam[1] ?? '').length;
    const [left, rest] = [part(token, 0, cut), part(token, next)];
    if (cut < 2 || !isWord(left.text) || !(isWord(rest.text) || /^\p{Ll}/u.test(left.text))) continue;
    return next > cut ? [left, part(token, cut, next), rest] : [left, rest];
  }
  return undefined;
}

const TAIL =
  /^(?:me\p{Ll}{4,}|di\p{Ll}{4,}|ber\p{Ll}{4,}|dan|yang|di|ke|dari|untuk|dengan|dalam|pada|oleh|akan|telah|sudah|masih|adalah|juga|saat|gagal|siap)$/u;
const SHORTEST_NAME = 4;

function splitTail(token: Token, { isWord }: KnownWords): readonly Token[] | undefined {
  if (isWord(token.text)) return undefined;
  for (let cut = SHORTEST_NAME; cut < token.text.length - 1; cut += 1) {
    const [left, tail] = [part(token, 0, cut), part(token, cut)];
    if (TAIL.test(tail.text) && isWord(left.text) && isWord(tail.text)) return [left, tail];
  }
  return undefined;
}
