import { Readable } from 'node:stream';
import type { Captures } from '../crawl/captures/captures.ts';
import type { Crawler } from '../crawl/crawler.ts';
import type { Capture } from '../domain/capture.ts';
import { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import type { ArticleStore, SaveResult } from '../store/article-store.ts';
import type { HostLineStore } from '../store/host-line-store.ts';
import { toArticleKeys } from './article-keys.ts';
import { fetchArticle, type FetchRequest } from './fetch-article.ts';
import { countLines, withRecurringLines } from './host-lines.ts';
import { getDocument, type InputItem } from './input-item.ts';
import { mapOrdered } from './ordered.ts';
import { readInput } from './read-input.ts';
import type { AnalysisPool } from './worker-pool.ts';

/** What someone hands in to be analysed and kept. */
export type SubmissionSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'html'; readonly html: string; readonly url: string | null }
  | { readonly kind: 'file'; readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };

export type SubmittedItem = SaveResult | { readonly error: Problem };

export interface SubmitTools {
  readonly articles: ArticleStore;
  readonly pool: AnalysisPool;
  readonly crawler: Crawler;
  readonly captures: Pick<Captures, 'keep'>;
  /** Where is learned which paragraphs recur on a host; without it nothing is. */
  readonly lines?: HostLineStore;
}

/** Analyses a document and keeps its record, with where its page is kept. Throws the Problem of reading, analysing or keeping it. */
export async function analyseAndSave(
  document: SourceDocument,
  { articles, pool, lines }: Pick<SubmitTools, 'articles' | 'pool' | 'lines'>,
  capture: Capture | null = null,
): Promise<SaveResult> {
  const { record } = await pool.analyse(lines === undefined ? document : await withRecurringLines(document, lines));
  const result = await articles.save({ ...record, capture }, toArticleKeys(record));
  if (result.outcome === 'added' && lines !== undefined) await countLines(record, lines);
  return result;
}

/** Fetches an article, keeps its pages as they came, analyses it and keeps its record. Throws the Problem of any of these. */
export async function fetchAndSave(
  request: FetchRequest,
  tools: SubmitTools,
  signal: AbortSignal,
): Promise<SaveResult> {
  const { document, capture } = await fetchArticle(request, tools, signal);
  return analyseAndSave(document, tools, capture);
}

/** No feed said anything of a page that is handed in, and whoever waits for it rather has a part of it than nothing. */
const toRequest = (url: string): FetchRequest => ({
  url,
  feedEntry: { title: null, publishedAt: null },
  isDispensable: () => true,
});

/** Reads, analyses and keeps: one result an item, in the order of the source. What cannot be read is a failed item. */
export type Submit = (source: SubmissionSource, signal: AbortSignal) => AsyncIterable<SubmittedItem>;

export function createSubmit(tools: SubmitTools): Submit {
  const submitItem = async (item: InputItem, signal: AbortSignal): Promise<SubmittedItem> => {
    try {
      if (item.kind === 'address') return await fetchAndSave(toRequest(item.url), tools, signal);
      return await analyseAndSave(await getDocument(item, tools, signal), tools);
    } catch (error) {
      if (error instanceof Problem) return { error };
      throw error;
    }
  };
  return (source, signal) => mapOrdered(toItems(source), tools.pool.workers * 2, (item) => submitItem(item, signal));
}

async function* toItems(source: SubmissionSource): AsyncGenerator<InputItem> {
  const origin = { id: null, url: null, fetchedAt: null };
  switch (source.kind) {
    case 'url':
      yield { kind: 'address', id: null, url: source.url };
      break;
    case 'html':
      yield {
        kind: 'document',
        id: null,
        document: { ...origin, kind: 'html', url: source.url, bytes: Buffer.from(source.html), charset: 'utf-8' },
      };
      break;
    case 'text':
      // Pasted text may just as well be the source of a page, or lines of JSON.
      yield* readInput(Readable.from([Buffer.from(source.text)]), { name: null, lines: false });
      break;
    case 'file':
      yield* readInput(source.chunks, { name: source.name, lines: false });
  }
}
