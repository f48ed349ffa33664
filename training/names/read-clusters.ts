import { readFileSync } from 'node:fs';
import { createLexicon, type Lexicon } from '../../src/enrich/tagger/lexicon.ts';

/** The lexicon of what cluster_words.py wrote, "WORD tab CLUSTER" a line, before it is packed into the weights. */
export function readClusters(file: string): Lexicon {
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const clusters = new Map(rows.map(([word = '', cluster = '0']) => [word, Number(cluster)]));
  return createLexicon((word) => clusters.get(word) ?? 0);
}
