import { fold } from '../../base/fold.ts';
import { hashText } from '../text-hash.ts';
import { toSparseVector, type SparseVector } from './sparse-vector.ts';
import type { WordRarity } from './word-rarity.ts';

/** A word of the title says three times as much of what an article is about as one of its body. */
const TITLE_WEIGHT = 3;
/** News says first what happened; what comes later is background that other stories share. */
const BODY_WORDS = 250;
const SHORTEST_WORD = 3;

export interface WrittenText {
  readonly title: string | null;
  readonly body: readonly string[];
}

/** What an article is about: its words, weighted by how often they stand in it and how rare they are (1 + ln tf, times idf). */
export function toTextVector({ title, body }: WrittenText, rarity: WordRarity): SparseVector {
  const counts = new Map<string, number>();
  const count = (words: readonly string[], weight: number): void => {
    for (const word of words) if (word.length >= SHORTEST_WORD) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  count(fold(title ?? '').split(' '), TITLE_WEIGHT);
  count(firstWords(body), 1);
  return toSparseVector(Array.from(counts, ([word, times]) => [hashText(word), (1 + Math.log(times)) * rarity(word)]));
}

function firstWords(body: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const paragraph of body) {
    words.push(...fold(paragraph).split(' '));
    if (words.length >= BODY_WORDS) break;
  }
  return words.slice(0, BODY_WORDS);
}
