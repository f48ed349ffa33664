import { fold } from '../../base/fold.ts';

/** A bag of features: how often each hashed feature occurs. */
export type FeatureCounts = ReadonlyMap<number, number>;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a feature's name, as an unsigned 32-bit number. */
export function hashFeature(feature: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Counts features by their hash. */
export function countFeatures(features: Iterable<string>): FeatureCounts {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const hash = hashFeature(feature);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

/** The folded words of a text; numbers are all one word, since their value says nothing of tone or topic. */
export function featureWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^\d/.test(word) ? '0' : word));
}

const PREFIX = /^(?:memper|diper|member|ber|ter|per|men|mem|meng|me|di|ke|se|pen|pem|peng|pe)(?=[a-z]{4})/;
const SUFFIX = /(?<=[a-z]{4})(?:kannya|annya|inya|kan|nya|lah|an|i)$/;

/** A rough stem that joins "menolak", "ditolak" and "penolakannya"; a feature for a linear model, not a linguistic claim. */
export function roughStem(word: string): string {
  return word.replace(PREFIX, '').replace(SUFFIX, '');
}

/** Words and pairs of neighbouring words. */
export function* wordPairs(words: readonly string[], prefix = ''): Generator<string> {
  for (const [index, word] of words.entries()) {
    yield prefix + word;
    const next = words[index + 1];
    if (next !== undefined) yield `${prefix}${word} ${next}`;
  }
}
