/** What is known of words before any article is read. */
export interface Lexicon {
  /** The cluster of words used alike that this word belongs to; 0 for a word unknown in any case. */
  clusterOf(word: string): number;
  /** Whether the word was common enough, written just so, to have a cluster. */
  knows(word: string): boolean;
}

/** "PRABOWO" is looked up as "Prabowo", "Menyusul" as "menyusul". */
function otherCases(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return /^\p{Lu}{2}/u.test(word) ? [word.charAt(0) + lower.slice(1), lower] : [lower];
}

/** A lexicon over the clusters of words as they are spelled; 0 for none. */
export function createLexicon(exactCluster: (word: string) => number): Lexicon {
  return {
    clusterOf: (word) => exactCluster(word) || otherCases(word).map(exactCluster).find(Boolean) || 0,
    knows: (word) => exactCluster(word) > 0,
  };
}
