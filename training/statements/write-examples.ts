/**
 * Writes what fit.py learns from: `write-examples.ts SHARED train|dev > OUT.jsonl`. One article a line: for each sentence its label (O, B, I), its
 * features as the product reads them, and its length in letters and digits. Near copies of the development articles are left out of train.
 */
import path from 'node:path';
import { loadGazetteer } from '../../src/enrich/gazetteer/gazetteer.ts';
import { resolveInstitutions } from '../../src/enrich/institutions/resolve-institutions.ts';
import { findNames } from '../../src/enrich/names/find-names.ts';
import { resolvePeople } from '../../src/enrich/people/resolve-people.ts';
import { sentenceFeatures } from '../../src/enrich/statements/sentence-features.ts';
import { viewSentences } from '../../src/enrich/statements/sentence-views.ts';
import { traceSpeakers } from '../../src/enrich/statements/trace-speakers.ts';
import { loadNameTagger } from '../../src/enrich/tagger/load-name-tagger.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { nearCopies } from '../near-copies.ts';
import { readLines, readNews, type CorpusText } from '../read-corpus.ts';
import { labelSentences, squeeze, type LabelledStatement } from './label-sentences.ts';

interface Labels {
  readonly statements: readonly LabelledStatement[];
}
interface Text extends CorpusText {
  readonly url?: string;
  readonly source?: string;
  readonly published?: string;
}

const [shared = '', task = 'train'] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '../..');
const gazetteer = loadGazetteer(path.join(root, 'data'));
const tagger = loadNameTagger(path.join(root, 'models'));
const dev = readLines(path.join(shared, 'annotation/dev.jsonl')) as readonly (Text & { readonly labels: Labels })[];

function trainingTexts(): readonly (Text & { readonly labels: Labels })[] {
  const news = readNews(shared);
  const rows = readLines(path.join(shared, 'annotation/train.full.jsonl')) as readonly (Labels & {
    readonly id: string;
  })[];
  const texts = rows.flatMap((labels) => {
    const text = news.get(labels.id);
    return text ? [{ ...text, labels }] : [];
  });
  const heldOut = nearCopies(dev, texts);
  return texts.filter(({ id }) => !heldOut.has(id));
}

for (const { labels, ...text } of task === 'dev' ? dev : trainingTexts()) {
  const { id, title = null, body, url = null, source = null, published = null } = text;
  const readAt = new Date().toISOString();
  const article = extractArticle({ kind: 'fields', id, url, title, source, published, body, fetchedAt: null, readAt });
  const mentions = findNames(article, { gazetteer, tagger });
  const people = resolvePeople(article, mentions, gazetteer);
  const views = viewSentences(article, people, resolveInstitutions(article, mentions, gazetteer));
  const speakers = traceSpeakers(views);
  const sentences = views.map(({ paragraph, start, end }, at) => ({
    letters: squeeze((article.body[paragraph] ?? '').slice(start, end)),
    isSpoken: speakers[at] !== undefined || (views[at]?.utterances.length ?? 0) > 0,
  }));
  console.log(
    JSON.stringify({
      labels: labelSentences(sentences, labels.statements),
      features: sentenceFeatures(views, speakers),
      lengths: sentences.map(({ letters }) => letters.length),
      statements: labels.statements.length,
    }),
  );
}
