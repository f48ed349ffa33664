/**
 * Writes what fit.py learns from, with the features that run in the product:
 * `write-examples.ts gold SHARED CLUSTERS.tsv OUT` or `write-examples.ts silver SHARED CLUSTERS.tsv OUT WEIGHTS`.
 * One line a token, "LABEL FEATURE FEATURE ..." (base 36); an empty line ends a text.
 *
 * gold: the articles of train.full.jsonl. silver: the articles of train.tone.jsonl as the weights of a first round tag them, corrected by
 * the names that are labelled there. Near copies of the development articles are left out of both.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadGazetteer } from '../../src/enrich/gazetteer/gazetteer.ts';
import { createNameTagger } from '../../src/enrich/tagger/name-tagger.ts';
import type { Lexicon } from '../../src/enrich/tagger/lexicon.ts';
import { viewArticle, type ArticleText } from '../../src/enrich/tagger/view-article.ts';
import { parseWeights } from '../../src/enrich/tagger/weights.ts';
import { nearCopies } from '../near-copies.ts';
import { correctNames, nameForms, projectLabels, toBio, type LabelledSpan } from './project-labels.ts';
import { readLines, readNews, toArticle, type CorpusText, type NameLabels, type ToneTargets } from '../read-corpus.ts';
import { readClusters } from './read-clusters.ts';

const [task, shared = '', clustersFile = '', out = '', weightsFile = ''] = process.argv.slice(2);
const gazetteer = loadGazetteer(path.join(import.meta.dirname, '../../data'));
const lexicon: Lexicon = readClusters(clustersFile);
const news = readNews(shared);
const dev = readLines(path.join(shared, 'annotation/dev.jsonl')) as readonly CorpusText[];
const gold = readLines(path.join(shared, 'annotation/train.full.jsonl')) as readonly (NameLabels & {
  readonly id: string;
})[];
const file = createWriteStream(out);

function write(text: ArticleText, spans: readonly LabelledSpan[]): void {
  const lines = toBio(text.tokens.length, spans).map((label) => [label]);
  text.visitFeatures((feature, token) => lines[token]?.push(feature.toString(36)));
  file.write(`${lines.map((line) => line.join(' ')).join('\n')}\n\n`);
}

/** The texts of the ids that have one and are no near copy of a development article. */
function usableTexts(ids: readonly string[]): readonly CorpusText[] {
  const texts = ids.flatMap((id) => news.get(id) ?? []);
  const heldOut = new Set([...nearCopies(dev, texts), ...dev.map((text) => text.id)]);
  const usable = texts.filter((text) => !heldOut.has(text.id));
  console.error(`${task}: ${usable.length} articles, ${texts.length - usable.length} left out as near copies of dev`);
  return usable;
}

function writeGold(): void {
  const labels = new Map(gold.map((row) => [row.id, row]));
  for (const text of usableTexts([...labels.keys()])) {
    const names = labels.get(text.id);
    if (!names) continue;
    for (const view of viewArticle(toArticle(text, names.boilerplate), gazetteer, lexicon))
      write(view, projectLabels(view, names, gazetteer));
  }
}

function writeSilver(): void {
  const weights = parseWeights(readFileSync(weightsFile));
  if (!weights) throw new Error(`${weightsFile} holds no weights`);
  const tagger = createNameTagger(weights);
  const known = new Set(gold.map((row) => row.id));
  const targets = new Map(
    (readLines(path.join(shared, 'annotation/train.tone.jsonl')) as readonly ToneTargets[]).map((row) => [
      row.id,
      row.targets,
    ]),
  );
  for (const text of usableTexts([...targets.keys()].filter((id) => !known.has(id)))) {
    const named = (targets.get(text.id) ?? []).map(({ name, kind }) => ({ name, forms: [], kind }));
    const sure = nameForms({
      tokoh: named.filter(({ kind }) => kind === 'tokoh'),
      institusi: named.filter(({ kind }) => kind === 'institusi'),
    });
    for (const tagged of tagger.tag(toArticle(text), gazetteer))
      write(tagged, correctNames(tagged, tagged.names, sure));
  }
}

if (task === 'gold') writeGold();
else writeSilver();
file.end();
