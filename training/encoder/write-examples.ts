/**
 * Writes what train.py learns from: `write-examples.ts SHARED > EXAMPLES.jsonl`, one article a line, cut into paragraphs,
 * sentences and names by the code that runs in the product. All places are UTF-16 units; paragraph -1 is the title.
 * Near copies of the development articles are left out of training.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../src/base/fold.ts';
import { TITLE } from '../../src/domain/text-span.ts';
import { loadGazetteer, type Gazetteer } from '../../src/enrich/gazetteer/gazetteer.ts';
import { splitSentences } from '../../src/enrich/sentences.ts';
import { viewArticle } from '../../src/enrich/tagger/view-article.ts';
import type { Lexicon } from '../../src/enrich/tagger/lexicon.ts';
import { parseWeights } from '../../src/enrich/tagger/weights.ts';
import { findSpans } from '../find-spans.ts';
import { projectLabels } from '../names/project-labels.ts';
import { nearCopies } from '../near-copies.ts';
import { readLines, readNews, toArticle, type CorpusText, type NameLabels } from '../read-corpus.ts';

interface Target {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly sentiment: string;
  readonly role?: string;
}
interface ToneLabels {
  readonly title_sentiment: string | null;
  readonly sentiment: string;
  readonly body_sentiment?: string;
  readonly sure: boolean;
  readonly category?: string;
  readonly targets?: readonly Target[];
}
interface FullLabels extends ToneLabels, NameLabels {
  readonly tokoh: readonly (Target & { readonly forms: readonly string[] })[];
  readonly institusi: readonly (Target & { readonly forms: readonly string[] })[];
  readonly statements: readonly { readonly type: string; readonly start: string }[];
}
interface Words {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}
const isFull = (labels: ToneLabels | FullLabels): labels is FullLabels => 'tokoh' in labels;

const squeeze = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The kind of the statement that begins in a sentence, or null. */
function statementAt(sentence: string, statements: FullLabels['statements']): string | null {
  const squeezed = squeeze(sentence);
  return statements.find(({ start }) => squeezed.includes(squeeze(start)))?.type ?? null;
}

function toExample(text: CorpusText, labels: ToneLabels | FullLabels, isDev: boolean, words: Words): object {
  const full = isFull(labels) ? labels : null;
  const article = toArticle(text, full?.boilerplate);
  const names = full
    ? viewArticle(article, words.gazetteer, words.lexicon).map((view) => ({
        paragraph: view.paragraph,
        spans: projectLabels(view, full, words.gazetteer).map(({ tag, start, end }) => [
          view.tokens[start]?.start ?? 0,
          view.tokens[end - 1]?.end ?? 0,
          tag,
        ]),
      }))
    : null;
  return {
    id: text.id,
    dev: isDev,
    tone: labels.sentiment,
    titleTone: labels.title_sentiment,
    bodyTone: labels.body_sentiment ?? null,
    sure: labels.sure,
    category: labels.category ?? null,
    paragraphs: [
      ...(article.title ? [{ index: TITLE, text: article.title }] : []),
      ...article.body.map((paragraph, index) => ({ index, text: paragraph })),
    ].map(({ index, text: paragraph }) => ({
      index,
      text: paragraph,
      sentences: splitSentences(paragraph).map(({ start, end, text: sentence }) => [
        start,
        end,
        full && index >= 0 ? statementAt(sentence, full.statements) : null,
      ]),
      names: names?.find((view) => view.paragraph === index)?.spans ?? null,
    })),
    targets: [...(labels.targets ?? []), ...(full ? [...full.tokoh, ...full.institusi] : [])]
      .map((target) => ({
        tone: target.sentiment,
        role: target.role ?? null,
        spans: findSpans(article, target).map(({ paragraph, start, end }) => [paragraph, start, end]),
      }))
      .filter(({ spans }) => spans.length > 0),
  };
}

const [shared = ''] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '../..');
const gazetteer = loadGazetteer(path.join(root, 'data'));
const lexicon = parseWeights(readFileSync(path.join(root, 'models/names/weights.bin')))?.lexicon;
if (!lexicon) throw new Error('models/names/weights.bin holds no weights');
const news = readNews(shared);
const dev = readLines(path.join(shared, 'annotation/dev.jsonl')) as readonly (CorpusText & { labels: FullLabels })[];
const labelled = new Map(
  ['train.tone.jsonl', 'train.full.jsonl'].flatMap((file) =>
    (readLines(path.join(shared, 'annotation', file)) as readonly (ToneLabels & { readonly id: string })[]).map(
      (row) => [row.id, row] as const,
    ),
  ),
);
const texts = [...labelled.keys()].flatMap((id) => news.get(id) ?? []);
const heldOut = new Set([...nearCopies(dev, texts), ...dev.map(({ id }) => id)]);
const usable = texts.filter(({ id }) => !heldOut.has(id));
process.stderr.write(`${usable.length} articles, ${texts.length - usable.length} left out as near copies of dev\n`);
for (const text of usable) {
  const labels = labelled.get(text.id);
  if (labels) process.stdout.write(`${JSON.stringify(toExample(text, labels, false, { gazetteer, lexicon }))}\n`);
}
for (const row of dev)
  process.stdout.write(`${JSON.stringify(toExample(row, row.labels, true, { gazetteer, lexicon }))}\n`);
