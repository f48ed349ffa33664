/**
 * `npm run data:words`: counts in how many articles of `../shared/data/news` each word stands and writes `data/words`. The articles
 * on which stories are measured are left out. The same articles give the same files byte for byte.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '../src/base/fold.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SHARED = path.join(ROOT, '../shared');
const FOLDER = path.join(ROOT, 'data/words');
/** Beyond these a word stands in a handful of articles, and is as rare as one that was never seen. */
const MOST_WORDS = 30_000;
/** Shorter words hold a text together; they do not say what it is about. */
const SHORTEST_WORD = 3;

const measured = new Set(
  readFileSync(path.join(SHARED, 'annotation/stories.dev.articles.txt'), 'utf8').split('\n').filter(Boolean),
);
const counts = new Map<string, number>();
let articles = 0;
for (const file of readdirSync(path.join(SHARED, 'data/news')).filter((name) => name.endsWith('.jsonl.gz'))) {
  const lines = gunzipSync(readFileSync(path.join(SHARED, 'data/news', file)))
    .toString()
    .split('\n');
  for (const line of lines.filter(Boolean)) {
    const { id, title, body } = JSON.parse(line) as {
      readonly id: string;
      readonly title?: string;
      readonly body: string;
    };
    if (measured.has(id)) continue;
    articles += 1;
    for (const word of new Set(fold(`${title ?? ''} ${body}`).split(' ')))
      if (word.length >= SHORTEST_WORD) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const rows = [...counts]
  .toSorted(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
  .slice(0, MOST_WORDS)
  .map(([word, count]) => `${word}\t${Math.round((count * 1e6) / articles)}`);

mkdirSync(FOLDER, { recursive: true });
writeFileSync(path.join(FOLDER, 'word-shares.tsv'), ['word\tper_million', ...rows, ''].join('\n'));
writeFileSync(
  path.join(FOLDER, 'SOURCE.md'),
  `# data/words: source and licence

Written by \`npm run data:words\` (tools/count-words.ts). Do not edit by hand.

\`word-shares.tsv\`: the ${rows.length.toLocaleString('en')} commonest words of three letters or more (folded as \`src/base/fold.ts\` does), and of a million
articles how many hold each. Counted by us in ${articles.toLocaleString('en')} Indonesian news articles of 2016 to 2026 in public data sets (gikirima/indonews-scrapper,
CalDev-id/INDOSUM2, gabriellaclairine/indonesian-news-summarization-dataset, the INSEI sets, and some small ones); of their texts nothing is
kept, and a count of words is a fact. The articles on which stories are measured were not counted. Licence: Apache-2.0, like the
repository.
`,
);
console.log(`${rows.length} words of ${articles} articles; the rarest: ${rows.at(-1)}`);
