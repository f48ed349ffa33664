import type { Document } from 'domhandler';
import type { Article } from '../domain/article.ts';
import { Problem } from '../domain/problem.ts';
import type { PageRule } from '../domain/publisher.ts';
import type { HtmlDocument } from '../domain/source-document.ts';
import { unwrapWayback } from './addresses.ts';
import { applyRule } from './apply-rule.ts';
import { readAuthors } from './authors.ts';
import { type PageBlocks, toBlocks } from './blocks.ts';
import { type PageBody, readBody } from './body.ts';
import { chooseCanonicalUrl } from './canonical-url.ts';
import { decodePage } from './charset.ts';
import { parseDateline } from './dateline.ts';
import { type Found, toProvenance } from './found.ts';
import { collapse, parseHtml, textOf } from './html-tree.ts';
import { type LinkedArticle, parseJsonLd } from './json-ld.ts';
import { outletNamesOf, readImage, readLanguage, readPublisher, readSection } from './page-facts.ts';
import { firstOf, type PageHead, readHead } from './page-head.ts';
import { isPartial } from './partial.ts';
import { readCaptions } from './photo-page.ts';
import { readPublishedAt } from './published-at.ts';
import { blocksAround, datesShown, isListing } from './surroundings.ts';
import { findBest } from './select.ts';
import { readTitle } from './title.ts';

/** JSON-LD's `articleBody` is the body only where the page's own text cannot be found: it often lacks paragraphs. */
const SHORTEST_LINKED_BODY = 200;

/** The rule for the page at an address; undefined where none is known. */
export type FindRule = (address: string) => PageRule | undefined;

/**
 * A page → its article.
 *
 * @throws Problem `input-empty`, `input-binary`, `input-too-large`, `charset-unknown`, `no-article`
 */
export function readPage(document: HtmlDocument, findRule?: FindRule): Article {
  const root = parseHtml(decodePage(document.bytes, document.charset));
  const page = toBlocks(root);
  const head = readHead(root);
  const linked = parseJsonLd(head.jsonLd);
  const canonicalUrl = canonicalUrlOf(document, head, linked);
  const address = document.url === null ? canonicalUrl : unwrapWayback(document.url);
  const outletNames = outletNamesOf(head, linked, address);
  const title = readTitle(head, linked, outletNames, page.blocks) ?? feedTitle(document);
  const rule = address === null ? undefined : findRule?.(address);
  const body = bodyOf(root, page, linked, title, rule);
  const around = blocksAround(page.blocks, body);
  const authors = readAuthors(head, linked, around, outletNames, textsOf(root, rule?.author));
  const shown = [...textsOf(root, rule?.date), ...datesShown(page.blocks, body, valueOf(title))];
  const publishedAt = readPublishedAt(head, linked, shown, document.feedEntry?.publishedAt ?? null, rule?.timeZone);
  return {
    id: document.id,
    url: document.url,
    canonicalUrl,
    title: valueOf(title),
    authors: valueOf(authors) ?? [],
    publishedAt: valueOf(publishedAt),
    fetchedAt: document.fetchedAt,
    dateline: parseDateline(body.paragraphs[0] ?? ''),
    image: readImage(head, linked, address),
    section: readSection(head, linked),
    publisher: readPublisher(head, linked),
    declaredLanguage: readLanguage(head),
    body: body.paragraphs,
    boilerplate: body.boilerplate,
    provenance: {
      title: toProvenance(title),
      authors: toProvenance(authors),
      publishedAt: toProvenance(publishedAt),
      body: { from: body.from, confidence: body.confidence },
      rule: rule === undefined ? null : { publisher: rule.id, stale: body.staleRule === true },
      partial: isPartial(head, linked, body.paragraphs, around),
    },
  };
}

const valueOf = <T>(found: Found<T> | undefined): T | null => found?.value ?? null;

const textsOf = (root: Document, selectors: readonly string[] = []): readonly string[] =>
  findBest(root, selectors).map(textOf);

function canonicalUrlOf(document: HtmlDocument, head: PageHead, linked: LinkedArticle | undefined): string | null {
  const named = [head.canonicalLink, linked?.url ?? null, firstOf(head.metas, ['og:url', 'twitter:url'])];
  return chooseCanonicalUrl(named, document.url);
}

function feedTitle(document: HtmlDocument): Found<string> | undefined {
  const title = document.feedEntry?.title ?? null;
  return title === null ? undefined : { value: title, from: 'feed', confidence: 0.8 };
}

/** @throws Problem `no-article` */
function bodyOf(
  root: Document,
  page: PageBlocks,
  linked: LinkedArticle | undefined,
  title: Found<string> | undefined,
  rule: PageRule | undefined,
): PageBody {
  const scored = readBody(page, valueOf(title)) ?? linkedBody(linked, page);
  const body = rule === undefined ? scored : applyRule(root, page, rule, scored, valueOf(title));
  if (linked !== undefined) return body ?? readCaptions(page) ?? failNoArticle();
  return body === undefined || isListing(page.blocks, body) ? failNoArticle() : body;
}

function failNoArticle(): never {
  throw new Problem('no-article');
}

function linkedBody(linked: LinkedArticle | undefined, page: PageBlocks): PageBody | undefined {
  const text = linked?.body ?? '';
  if (text.length < SHORTEST_LINKED_BODY) return undefined;
  const paragraphs = text
    .split(/\n+/)
    .map(collapse)
    .filter((line) => line !== '');
  return { paragraphs, boilerplate: [], first: 0, start: 0, end: page.blocks.length, from: 'json-ld', confidence: 0.7 };
}
