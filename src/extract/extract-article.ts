import type { Article } from '../domain/article.ts';
import type { FindRule } from '../domain/publisher.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { readArticlePages } from './paging/article-pages.ts';
import { withoutRecurring } from './boilerplate/recurring-lines.ts';
import { readFields, readText } from './written-text.ts';

/**
 * Reading: what a page, a text or known fields say, before anything is understood.
 *
 * @param findRule whose page stands at an address; without it, pages are read by their shape alone
 * @throws Problem `input-empty`, `input-binary`, `input-too-large`, `charset-unknown`, `no-article`
 */
export function extractArticle(document: SourceDocument, findRule?: FindRule): Article {
  return withoutRecurring(readDocument(document, findRule), document.recurringLines);
}

function readDocument(document: SourceDocument, findRule: FindRule | undefined): Article {
  if (document.kind === 'html') return readArticlePages(document, findRule).article;
  return document.kind === 'fields' ? readFields(document, findRule) : readText(document, findRule);
}
