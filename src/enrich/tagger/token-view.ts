import type { GazetteerMatch } from '../gazetteer/gazetteer.ts';
import type { Token } from '../tokens.ts';
import { hashText } from './feature-hash.ts';

/** How a token is capitalised. The numbers go into features: never renumber without training anew. */
export const CAPITALS = { none: 0, mark: 1, digits: 2, lower: 3, initial: 4, all: 5, single: 6, mixed: 7 } as const;
export type Capitals = (typeof CAPITALS)[keyof typeof CAPITALS];

/** All that the feature templates ask of one token, as numbers. */
export interface TokenView {
  readonly text: string;
  readonly folded: string;
  readonly word: number;
  readonly shape: number;
  readonly capitals: Capitals;
  readonly cluster: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** A bit for each gazetteer kind that covers the token (see KIND_BITS), and one each where a match begins and where it is doubtful. */
  readonly gazetteer: number;
}

/** What stands before the first and after the last token. */
export const OUTSIDE: TokenView = {
  text: '',
  folded: '',
  word: 1,
  shape: 0,
  capitals: CAPITALS.none,
  cluster: 0,
  prefixes: [],
  suffixes: [],
  gazetteer: 0,
};

const KIND_BITS = { person: 1, institution: 2, city: 4, province: 8, country: 16, area: 32 } as const;
const BEGINS = 64;
const DOUBTFUL = 128;
const LONGEST_AFFIX = 4;

/** Whether a token could begin or continue a name by its letters. */
export const isCapitalised = (view: TokenView): boolean => view.capitals >= CAPITALS.initial;

function capitalsOf(text: string): Capitals {
  if (/^\p{Lu}/u.test(text)) {
    if (text.length === 1) return CAPITALS.single;
    if (/^[\p{Lu}\p{N}\p{M}.'’‑-]+$/u.test(text)) return CAPITALS.all;
    return /\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(text) ? CAPITALS.mixed : CAPITALS.initial;
  }
  if (/^\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) ? CAPITALS.mixed : CAPITALS.lower;
  if (/^\p{N}/u.test(text)) return /\p{L}/u.test(text) ? CAPITALS.mixed : CAPITALS.digits;
  return /^\p{L}/u.test(text) ? CAPITALS.lower : CAPITALS.mark;
}

/** "Ma’ruf" → "Xx'x", "S.H" → "X.X", "2.000" → "d.d": runs of one kind are one sign. */
const shapeOf = (text: string): string =>
  text
    .replaceAll(/\p{Lu}+/gu, 'X')
    .replaceAll(/\p{Ll}+/gu, 'x')
    .replaceAll(/\p{N}+/gu, 'd')
    .slice(0, 8);

function affixes(word: string): Pick<TokenView, 'prefixes' | 'suffixes'> {
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let length = 2; length <= LONGEST_AFFIX && length < word.length; length += 1) {
    prefixes.push(hashText(word, 0, length));
    suffixes.push(hashText(word, word.length - length));
  }
  return { prefixes, suffixes };
}

/** The gazetteer bits of each token. A match in the middle of another keeps both. */
function gazetteerBits(length: number, matches: readonly GazetteerMatch[]): readonly number[] {
  const bits = Array.from({ length }, () => 0);
  for (const { start, end, entries, doubtful } of matches) {
    const kinds = entries.reduce((all, entry) => all | KIND_BITS[entry.kind], doubtful ? DOUBTFUL : 0);
    for (let at = start; at < end; at += 1) bits[at] = (bits[at] ?? 0) | kinds | (at === start ? BEGINS : 0);
  }
  return bits;
}

/** The views of a paragraph's tokens. `clusterOf` gives a word's cluster, 0 for a word it does not know. */
export function viewTokens(
  tokens: readonly Token[],
  matches: readonly GazetteerMatch[],
  clusterOf: (word: string) => number,
): readonly TokenView[] {
  const bits = gazetteerBits(tokens.length, matches);
  return tokens.map(({ text }, at) => {
    const folded = text.toLowerCase();
    return {
      text,
      folded,
      word: hashText(folded),
      shape: hashText(shapeOf(text)),
      capitals: capitalsOf(text),
      cluster: clusterOf(text),
      ...affixes(folded),
      gazetteer: bits[at] ?? 0,
    };
  });
}
