import { Readable } from 'node:stream';
import type { Crawler } from '../crawl/crawler.ts';
import type { Capture } from '../domain/capture.ts';
import { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import type { ArticleStore, SaveResult } from '../store/article-store.ts';
import { toArticleKeys } from './article-keys.ts';
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
}

/** Analyses a document and keeps its record, with where its page is kept. Throws the Problem of reading, analysing or keeping it. */
export async function analyseAndSave(
  document: SourceDocument,
  { articles, pool }: Pick<SubmitTools, 'articles' | 'pool'>,
  capture: Capture | null = null,
): Promise<SaveResult> {
  const { record } = await pool.analyse(document);
  return articles.save({ ...record, capture }, toArticleKeys(record));
}

/** Reads, analyses and keeps: one result an item, in the order of the source. What cannot be read is a failed item. */
export type Submit = (source: SubmissionSource, signal: AbortSignal) => AsyncIterable<SubmittedItem>;

export function createSubmit(tools: SubmitTools): Submit {
  const submitItem = async (item: InputItem, signal: AbortSignal): Promise<SubmittedItem> => {
    try {
      return await analyseAndSave(await getDocument(item, tools.crawler, signal), tools);
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
