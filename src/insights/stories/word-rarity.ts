import path from 'node:path';
import { readTable, type Row } from '../../base/read-table.ts';
import { Problem } from '../../domain/problem.ts';

/** Words of so many articles hold texts together; they do not tell what one is about. */
const COMMON_SHARE = 0.2;
/** What is in no table was seen in less than one of ten thousand articles. */
const UNSEEN_SHARE = 1e-4;

/** How much a word tells of what an article is about: −ln of the share of articles that hold it; 0 for one that tells nothing. */
export type WordRarity = (word: string) => number;

/** Reads `data/words` (see its SOURCE.md). Problem: `data-missing`. */
export function loadWordRarity(dataDir: string): WordRarity {
  const rows = readRows(path.join(dataDir, 'words/word-shares.tsv'));
  return toWordRarity(rows.map((row) => [row('word'), Number(row('per_million')) / 1e6]));
}

/** From words with the share of articles (0 to 1) that hold each. */
export function toWordRarity(shares: readonly (readonly [word: string, share: number])[]): WordRarity {
  const rarities = new Map(shares.map(([word, share]) => [word, share < COMMON_SHARE ? -Math.log(share) : 0]));
  const unseen = -Math.log(UNSEEN_SHARE);
  return (word) => rarities.get(word) ?? unseen;
}

function readRows(file: string): readonly Row[] {
  try {
    return readTable(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Problem('data-missing', { path: file }, error);
  }
}
