import type { Article } from '../domain/article.ts';
import { isRecurring } from '../domain/host-line.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { candidateLines } from '../extract/boilerplate/recurring-lines.ts';
import type { HostLineStore } from '../store/host-line-store.ts';

/** The host whose pages share their boilerplate; a mobile host is its desktop one. Undefined for what has no address. */
export const findLineHost = (address: string | null): string | undefined =>
  URL.parse(address ?? '')?.hostname.replace(/^(?:www|m|amp|mobile)\.(?=[^.]+\.)/, '') || undefined;

/** The document with the lines that recur on its host, which reading leaves out. */
export async function withRecurringLines(document: SourceDocument, store: HostLineStore): Promise<SourceDocument> {
  const host = findLineHost(document.url);
  if (host === undefined) return document;
  const known = await store.of(host);
  const recurring = known.lines.filter((line) => isRecurring(line, known)).map(({ hash }) => hash);
  return recurring.length === 0 ? document : { ...document, recurringLines: recurring };
}

/** Counts the paragraphs of an article that has just been added. */
export async function countLines(article: Article, store: HostLineStore): Promise<void> {
  const host = findLineHost(article.canonicalUrl ?? article.url);
  const day = (article.fetchedAt ?? article.publishedAt ?? '').slice(0, 10);
  if (host !== undefined) await store.count(host, day, candidateLines(article));
}
