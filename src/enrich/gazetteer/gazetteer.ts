import { fold } from '../../base/fold.ts';
import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { GazetteerEntry } from './entry.ts';
import { isWrittenLike } from './letter-case.ts';
import { readDistricts, readNames } from './read-names.ts';
import type { District, Name } from './read-names.ts';
import { TokenTrie } from './token-trie.ts';
import { toWords } from './words.ts';
import type { Word } from './words.ts';

/** The longest name that begins at a token. */
export interface GazetteerMatch {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Every entry of this name: those for which it is beyond doubt first. Never empty. */
  readonly entries: readonly GazetteerEntry[];
  /**
   * True where the name alone proves nothing about any of them: a nickname ("Mega"), a two-letter acronym, a word of the
   * language ("Serang"), a small town. The article must confirm it, by the full name or by what stands near.
   */
  readonly doubtful: boolean;
}

export interface Gazetteer {
  /**
   * The longest name at each token where one begins, in order; matches may overlap ("Universitas Cambridge", "Cambridge").
   * Case counts: a word in lower case is no name, acronyms want capitals; ALL-CAPS text matches.
   */
  match(tokens: readonly Token[]): readonly GazetteerMatch[];
  /** All entries that bear this form, whatever its case, those beyond doubt first. */
  find(form: string): readonly GazetteerEntry[];
  /** True where the form alone proves none of the entries that bear it (see `GazetteerMatch.doubtful`); false for an unknown form. */
  isDoubtful(form: string): boolean;
  /** The codes of the regencies and cities that have a kecamatan of this name ("Cibinong" → "32.01"). */
  findDistricts(name: string): readonly string[];
}

interface Bearer extends Name {
  /** The token of `form` that each of its words stands in. */
  readonly written: readonly string[];
}

const byTrust = (names: readonly Name[]): readonly GazetteerEntry[] => [
  ...new Set([...names].sort((a, b) => Number(a.doubtful) - Number(b.doubtful)).map((name) => name.entry)),
];

/** A gazetteer over names in memory; linear in the text for `match`, whatever the number of names. */
export function createGazetteer(names: Iterable<Name>, districts: Iterable<District> = []): Gazetteer {
  const districtsByName = Map.groupBy(districts, (district) => fold(district.name));
  const trie = new TokenTrie<Bearer>();
  for (const name of names) {
    const tokens = tokenize(name.form);
    const words = toWords(tokens);
    const written = words.map((word) => tokens[word.token]?.text ?? '');
    if (words.length > 0)
      trie.add(
        words.map((word) => word.text),
        { ...name, written },
      );
  }

  const matchAt = (tokens: readonly Token[], words: readonly Word[], at: number): GazetteerMatch | undefined => {
    for (const { length, values } of trie.findAt(words, at).toReversed()) {
      const last = words[at + length - 1]?.token ?? 0;
      if (words[at + length]?.token === last) continue; // it would end inside a hyphenated token
      const bearers = values.filter(({ written }) =>
        written.every((form, index) => isWrittenLike(tokens[words[at + index]?.token ?? -1]?.text ?? '', form)),
      );
      if (bearers.length === 0) continue;
      const doubtful = bearers.every((bearer) => bearer.doubtful);
      return { start: words[at]?.token ?? 0, end: last + 1, entries: byTrust(bearers), doubtful };
    }
    return undefined;
  };

  const bearersOf = (form: string): readonly Bearer[] => {
    const words = toWords(tokenize(form));
    return trie.findAt(words, 0).find(({ length }) => length === words.length)?.values ?? [];
  };

  return {
    match(tokens) {
      const words = toWords(tokens);
      return words.flatMap((word, at) =>
        words[at - 1]?.token === word.token ? [] : (matchAt(tokens, words, at) ?? []),
      );
    },
    find: (form) => byTrust(bearersOf(form)),
    isDoubtful(form) {
      const bearers = bearersOf(form);
      return bearers.length > 0 && bearers.every((bearer) => bearer.doubtful);
    },
    findDistricts: (name) => (districtsByName.get(fold(name)) ?? []).map(({ regency }) => regency),
  };
}

/** Reads `gazetteer/*.tsv` under the data folder, which `npm run data:compile` wrote. */
export function loadGazetteer(dataDir: string): Gazetteer {
  return createGazetteer(readNames(dataDir), readDistricts(dataDir));
}
