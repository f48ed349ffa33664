import { fold } from '../../base/fold.ts';
import type { Article } from '../../domain/article.ts';
import type { CityEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';

export type RegencyLevel = 'kota' | 'kabupaten';

/** Words before a name that tell a city from a regency. */
const TELLING: Readonly<Record<string, RegencyLevel>> = {
  kota: 'kota',
  walikota: 'kota',
  pemkot: 'kota',
  polresta: 'kota',
  polrestabes: 'kota',
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  bupati: 'kabupaten',
  pemkab: 'kabupaten',
};
const DISTRICT_WORDS = new Set(['kecamatan', 'kec']);
const LONGEST_NAME = 3;

/** What the article says of Kota and Kabupaten: asked once a name. */
export interface LevelTeller {
  /** The level that the article tells for a name, by the words around it or by the kecamatan it names; null where it tells neither or both. */
  levelOf(candidates: readonly CityEntry[]): RegencyLevel | null;
}

/** The level that the word before a name tells. */
export const findLevel = (before: string | undefined): RegencyLevel | null => TELLING[before ?? ''] ?? null;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Names of kecamatan in running text: "Kecamatan Cibinong", "Kec. Tebet", and what stands before ", Bogor". */
function* findDistrictNames(tokens: readonly Token[]): Iterable<string> {
  const text = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  for (const [at, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    if (DISTRICT_WORDS.has(lower)) {
      const from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
      for (let to = from + 1; to <= from + LONGEST_NAME && isCapital(tokens[to - 1]); to += 1) yield text(from, to);
    }
    if (token.text === ',' && isCapital(tokens[at + 1])) {
      for (let from = at - 1; from >= at - LONGEST_NAME && isCapital(tokens[from]); from -= 1) yield text(from, at);
    }
  }
}

/** The longest name of a regency that begins at a token ("Bandung Barat", not "Bandung"), folded. */
function findRegencyName(tokens: readonly Token[], from: number, gazetteer: Gazetteer): string | undefined {
  for (let to = from + LONGEST_NAME; to > from && isCapital(tokens[from]); to -= 1) {
    const name = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    if (gazetteer.find(name).some((entry) => entry.kind === 'city' && entry.code !== null)) return fold(name);
  }
  return undefined;
}

/** Reads an article once for what tells Kota from Kabupaten. */
export function createLevelTeller(article: Article, gazetteer: Gazetteer): LevelTeller {
  const paragraphs = [article.title ?? '', ...article.body].map(tokenize);
  const districtRegencies = new Set(
    paragraphs.flatMap((tokens) => [...findDistrictNames(tokens)].flatMap((name) => gazetteer.findDistricts(name))),
  );
  const told = new Map<string, Set<RegencyLevel>>();
  for (const tokens of paragraphs) {
    for (const [at, token] of tokens.entries()) {
      const level = findLevel(token.text.toLowerCase());
      const name = level && findRegencyName(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1, gazetteer);
      if (level && name) told.set(name, (told.get(name) ?? new Set()).add(level));
    }
  }
  return {
    levelOf(candidates) {
      const levels = new Set<RegencyLevel>();
      for (const { name, level } of candidates) if (level && told.get(fold(name))?.has(level)) levels.add(level);
      if (levels.size === 0 && candidates.length > 1) {
        for (const { code, level } of candidates) if (code && level && districtRegencies.has(code)) levels.add(level);
      }
      const [only] = levels;
      return levels.size === 1 && only ? only : null;
    },
  };
}
