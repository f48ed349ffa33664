/**
 * Writes what fit.py learns from: `export-features.ts TASK [TONE_PROBABILITIES.jsonl] > FEATURES.jsonl`, one line an example:
 * `{id, label, sure, dev, counts: [hash, count, …]}`. The features come from the code that runs in the product, so training and
 * use cannot drift apart. TASK: article | title | category | target (which wants the article model's out-of-fold probabilities).
 */
import path from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import { categoryFeatures } from '../../src/enrich/category/judge-category.ts';
import { countFeatures } from '../../src/enrich/linear/features.ts';
import { articleFeatures, targetFeatures, titleFeatures } from '../../src/enrich/tone/tone-features.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { findSpans } from '../find-spans.ts';
import { readLines, readNews } from '../read-corpus.ts';
import { nearCopies } from '../near-copies.ts';

const SHARED = path.join(import.meta.dirname, '../../../shared');

interface Text {
  readonly id: string;
  readonly title?: string;
  readonly body: string;
}
interface Target {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly sentiment: string;
}
interface Labels {
  readonly title_sentiment: string | null;
  readonly sentiment: string;
  readonly sure: boolean;
  readonly category?: string;
  readonly targets?: readonly Target[];
  readonly tokoh?: readonly Target[];
  readonly institusi?: readonly Target[];
}
interface Example {
  readonly label: string;
  readonly features: Iterable<string>;
}

function* examplesOf(
  task: string,
  article: Article,
  labels: Labels,
  tone: readonly number[] | undefined,
): Generator<Example> {
  if (task === 'article') yield { label: labels.sentiment, features: articleFeatures(article) };
  if (task === 'title' && article.title && labels.title_sentiment)
    yield { label: labels.title_sentiment, features: titleFeatures(article.title) };
  if (task === 'category' && labels.category) yield { label: labels.category, features: categoryFeatures(article) };
  if (task === 'target' && tone) {
    for (const target of [...(labels.targets ?? []), ...(labels.tokoh ?? []), ...(labels.institusi ?? [])]) {
      const spans = findSpans(article, target);
      if (spans.length > 0) yield { label: target.sentiment, features: targetFeatures(article, spans, tone) };
    }
  }
}

const toArticle = (text: Text): Article | undefined => {
  try {
    return extractArticle({
      kind: 'fields',
      id: text.id,
      url: null,
      fetchedAt: null,
      source: null,
      published: null,
      title: text.title ?? null,
      body: text.body,
    });
  } catch {
    return undefined;
  }
};

const [task = '', probabilitiesFile] = process.argv.slice(2);
const tones = new Map<string, readonly number[]>();
if (probabilitiesFile) {
  for (const line of readLines(probabilitiesFile)) {
    const { id, probabilities } = line as { id: string; probabilities: readonly number[] };
    tones.set(id, probabilities);
  }
}
const texts: ReadonlyMap<string, Text> = readNews(SHARED);
const dev = readLines(path.join(SHARED, 'annotation/dev.jsonl')) as readonly (Text & { labels: Labels })[];
const labelled = new Map<string, Labels>();
for (const file of ['train.tone.jsonl', 'train.full.jsonl']) {
  for (const row of readLines(path.join(SHARED, 'annotation', file)))
    labelled.set((row as { id: string }).id, row as Labels);
}
const training = [...labelled].flatMap(([id, labels]) => {
  const text = texts.get(id);
  return text ? [{ ...text, labels }] : [];
});
const copies = nearCopies(dev, training);
process.stderr.write(`${task}: ${training.length} articles, ${copies.size} near copies of dev left out\n`);
for (const [rows, isDev] of [
  [training.filter(({ id }) => !copies.has(id)), false],
  [dev, true],
] as const) {
  for (const row of rows) {
    const article = toArticle(row);
    if (!article) continue;
    for (const { label, features } of examplesOf(task, article, row.labels, tones.get(row.id))) {
      const counts = [...countFeatures(features)].flat();
      process.stdout.write(`${JSON.stringify({ id: row.id, label, sure: row.labels.sure, dev: isDev, counts })}\n`);
    }
  }
}
