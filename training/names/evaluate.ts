/**
 * Scores a weights file on the development articles, name by name (tag and both ends right): `evaluate.ts SHARED WEIGHTS [--errors]`.
 * This judges the tagger alone; what the product makes of it is judged by `npm run bench:accuracy`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadGazetteer } from '../../src/enrich/gazetteer/gazetteer.ts';
import { NAME_TAGS } from '../../src/enrich/tagger/labels.ts';
import { createNameTagger } from '../../src/enrich/tagger/name-tagger.ts';
import { parseWeights } from '../../src/enrich/tagger/weights.ts';
import { projectLabels } from './project-labels.ts';
import { readLines, toArticle, type CorpusText, type NameLabels } from '../read-corpus.ts';

const [shared = '', weightsFile = '', flag] = process.argv.slice(2);
const gazetteer = loadGazetteer(path.join(import.meta.dirname, '../../data'));
const weights = parseWeights(readFileSync(weightsFile));
if (!weights) throw new Error(`${weightsFile} holds no weights`);
const tagger = createNameTagger(weights);
const dev = readLines(path.join(shared, 'annotation/dev.jsonl')) as readonly (CorpusText & {
  readonly labels: NameLabels;
})[];

const counts = new Map(NAME_TAGS.map((tag) => [tag, { right: 0, found: 0, labelled: 0 }]));
for (const row of dev) {
  for (const text of tagger.tag(toArticle(row, row.labels.boilerplate), gazetteer)) {
    const key = ({ tag, start, end }: { tag: string; start: number; end: number }): string => `${tag} ${start} ${end}`;
    const labelled = projectLabels(text, row.labels, gazetteer);
    const expected = new Set(labelled.map(key));
    const found = new Set(text.names.map(key));
    for (const { tag } of labelled) (counts.get(tag) ?? { labelled: 0 }).labelled += 1;
    for (const name of text.names) {
      const count = counts.get(name.tag);
      if (count) count.found += 1;
      if (count && expected.has(key(name))) count.right += 1;
    }
    if (flag !== '--errors') continue;
    const say = ({ tag, start, end }: { tag: string; start: number; end: number }): string =>
      `${tag} [${text.tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' ')}] … ${text.tokens
        .slice(Math.max(0, start - 5), end + 4)
        .map((token) => token.text)
        .join(' ')}`;
    for (const name of text.names) if (!expected.has(key(name))) console.log(`${row.id} + ${say(name)}`);
    for (const name of labelled) if (!found.has(key(name))) console.log(`${row.id} - ${say(name)}`);
  }
}
for (const [tag, { right, found, labelled }] of counts) {
  const [precision, recall] = [right / found, right / labelled];
  console.log(
    `${tag} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} f1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)} (${labelled} labelled)`,
  );
}
