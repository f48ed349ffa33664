import type { Crawler } from '../crawl/crawler.ts';
import type { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { unlessDispensable, withOtherPages } from './other-pages.ts';
import type { AnalysisPool } from './worker-pool.ts';

/** One thing that was handed in: a document, the address of one, or what could not be read as either. */
export type InputItem =
  | { readonly kind: 'document'; readonly id: string | null; readonly document: SourceDocument }
  | { readonly kind: 'address'; readonly id: string | null; readonly url: string }
  | { readonly kind: 'problem'; readonly id: string | null; readonly problem: Problem };

/** The document of an item, fetched with all pages of its article where it is an address. Throws the item's Problem. */
export async function getDocument(
  item: InputItem,
  { crawler, pool }: { readonly crawler: Crawler; readonly pool: AnalysisPool },
  signal?: AbortSignal,
): Promise<SourceDocument> {
  if (item.kind === 'problem') throw item.problem;
  if (item.kind === 'document') return item.document;
  const options = signal ? { signal } : {};
  const dispense = unlessDispensable(() => signal?.aborted !== true);
  const first = await crawler.readPage(item.url, options);
  const document = await withOtherPages(first, (url) => crawler.readPage(url, options).catch(dispense), pool);
  return { ...document, id: item.id };
}
