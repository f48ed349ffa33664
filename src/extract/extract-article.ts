import type { Article } from '../domain/article.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { type FindRule, readPage } from './page.ts';
import { readFields, readText } from './written-text.ts';

/**
 * Reading: what a page, a text or known fields say, before anything is understood.
 *
 * @param findRule whose page stands at an address; without it, pages are read by their shape alone
 * @throws Problem `input-empty`, `input-binary`, `input-too-large`, `charset-unknown`, `no-article`
 */
export function extractArticle(document: SourceDocument, findRule?: FindRule): Article {
  if (document.kind === 'html') return readPage(document, findRule);
  return document.kind === 'fields' ? readFields(document) : readText(document);
}
