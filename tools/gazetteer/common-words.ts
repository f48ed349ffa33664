import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fold } from '../../src/base/fold.ts';

const FILES = ['gikirima-2025-06.jsonl.gz', 'detik-2025-entity-aspect.jsonl.gz'];
const ENOUGH = 8;

/** Folded words that the news writes in lower case at least eight times, with the share of lower case among all (0 to 1). */
export function readLowerCaseShares(newsFolder: string): ReadonlyMap<string, number> {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const file of FILES) {
    for (const line of gunzipSync(readFileSync(`${newsFolder}/${file}`))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)) {
      const { body = '' } = JSON.parse(line) as { readonly body?: string };
      for (const [word] of body.matchAll(/\p{L}{2,}/gu)) {
        const counts = word === word.toLowerCase() ? lower : capital;
        counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
      }
    }
  }
  const often = [...lower].filter(([, count]) => count >= ENOUGH);
  return new Map(often.map(([word, count]) => [word, count / (count + (capital.get(word) ?? 0))]));
}
