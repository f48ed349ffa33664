import type { Crawler } from '../crawl/crawler.ts';
import type { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../domain/source-document.ts';

/** One thing that was handed in: a document, the address of one, or what could not be read as either. */
export type InputItem =
  | { readonly kind: 'document'; readonly id: string | null; readonly document: SourceDocument }
  | { readonly kind: 'address'; readonly id: string | null; readonly url: string }
  | { readonly kind: 'problem'; readonly id: string | null; readonly problem: Problem };

/** The document of an item, fetched where it is an address. Throws the item's Problem. */
export async function getDocument(item: InputItem, crawler: Crawler, signal?: AbortSignal): Promise<SourceDocument> {
  if (item.kind === 'problem') throw item.problem;
  if (item.kind === 'document') return item.document;
  const page = await crawler.readPage(item.url, signal ? { signal } : {});
  return { ...page, id: item.id };
}
