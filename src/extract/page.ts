import type { Document } from 'domhandler';
import type { Article } from '../domain/article.ts';
import { Problem } from '../domain/problem.ts';
import type { FindRule, PageRule } from '../domain/publisher.ts';
import type { HtmlDocument } from '../domain/source-document.ts';
import { toAddress, unwrapAddress } from './addresses/addresses.ts';
import { applyRule } from './apply-rule.ts';
import { readCredits } from './authors.ts';
import { type PageBlocks, toBlocks } from './body/blocks.ts';
import { type PageBody, readBody } from './body/body.ts';
import { chooseCanonicalUrl } from './addresses/canonical-url.ts';
import { decodePage } from './charset.ts';
import { frameOf } from './dates/date-frame.ts';
import { parseDateline } from './dateline.ts';
import { type Found, toDateProvenance, toProvenance } from './found.ts';
import { collapse, parseHtml, textOf } from './html-tree.ts';
import { type LinkedArticle, parseJsonLd } from './json-ld.ts';
import { outletNamesOf, readImage, readLanguage, readPublisher, readSection } from './page-facts.ts';
import { firstOf, type PageHead, readHead } from './page-head.ts';
import { type Paging, readPaging } from './paging/paging.ts';
import { isPartial } from './partial.ts';
import { readCaptions } from './body/photo-page.ts';
import { isLegible } from './legible.ts';
import { readDates } from './dates/dates.ts';
import { blocksAround, datesShown, isListing } from './body/surroundings.ts';
import { findBest, isAnyThere } from './select.ts';
import { readTitle } from './title.ts';

/** JSON-LD's `articleBody` is the body only where the page's own text cannot be found: it often lacks paragraphs. */
const SHORTEST_LINKED_BODY = 200;

/** What one page says: its article, as far as it stands there, and where the article goes on. */
export interface PageReading {
  readonly article: Article;
  /** Undefined for a page that says nothing of others. */
  readonly paging: Paging | undefined;
}

/**
 * One page → its article, or its piece of it.
 *
 * @param partOf the canonical address of the article that the page is known to be a page of
 * @throws Problem `input-empty`, `input-binary`, `input-too-large`, `charset-unknown`, `no-article`
 */
export function readPage(document: HtmlDocument, findRule?: FindRule, partOf?: string): PageReading {
  const root = parseHtml(decodePage(document.bytes, document.charset));
  const page = toBlocks(root);
  const head = readHead(root);
  const linked = parseJsonLd(head.jsonLd);
  const canonicalUrl = canonicalUrlOf(document, head, linked, findRule);
  const readAt = whereRead(document, canonicalUrl);
  const address = readAt === null ? null : unwrapAddress(readAt);
  const outletNames = outletNamesOf(head, linked, address);
  const title = readTitle(head, linked, outletNames, page.blocks) ?? feedTitle(document);
  const rule = ruleAt(address, findRule);
  const body = bodyOf(root, page, linked, title, rule);
  const around = blocksAround(page.blocks, body);
  const { authors, editors } = readCredits(head, linked, around, outletNames, textsOf(root, rule?.author));
  const dates = readDates({
    ...frameOf(document, rule, readLanguage(head), address),
    head,
    linked,
    texts: [...textsOf(root, rule?.date), ...datesShown(page.blocks, body, valueOf(title))],
    around: around.map((block) => block.text),
    feedEntry: document.feedEntry,
    address,
  });
  const article: Article = {
    id: document.id,
    url: document.url,
    canonicalUrl,
    title: valueOf(title),
    authors: valueOf(authors) ?? [],
    editors,
    publishedAt: valueOf(dates.published),
    modifiedAt: dates.modified,
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
      publishedAt: toDateProvenance(dates.published),
      body: { from: body.from, confidence: body.confidence },
      rule: rule === undefined ? null : { publisher: rule.id, stale: body.staleRule === true },
      recurring: [],
      partial: root.isCut || isWalled(root, rule) || isPartial(head, linked, body.paragraphs, around),
    },
  };
  return { article, paging: readPaging(root, around, readAt, partOf ?? canonicalUrl, findRule) };
}

const valueOf = <T>(found: Found<T> | undefined): T | null => found?.value ?? null;

/** Where the page was read, if that is a web address; else where it says that it stands. */
const whereRead = ({ url }: HtmlDocument, canonicalUrl: string | null): string | null =>
  toAddress(url, null) === undefined ? canonicalUrl : url;

const ruleAt = (address: string | null, findRule: FindRule | undefined): PageRule | undefined =>
  address === null ? undefined : findRule?.(address);

const isWalled = (root: Document, rule: PageRule | undefined): boolean => isAnyThere(root, rule?.paywall ?? []);

const textsOf = (root: Document, selectors: readonly string[] = []): readonly string[] =>
  findBest(root, selectors).map(textOf);

function canonicalUrlOf(
  document: HtmlDocument,
  head: PageHead,
  linked: LinkedArticle | undefined,
  findRule: FindRule | undefined,
): string | null {
  const named = [head.canonicalLink, linked?.url ?? null, firstOf(head.metas, ['og:url', 'twitter:url'])];
  return chooseCanonicalUrl(named, document.url, findRule);
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
  const found = linked === undefined ? body : (body ?? readCaptions(page));
  if (found === undefined || !isLegible(found.paragraphs)) return failNoArticle();
  return linked === undefined && isListing(page.blocks, found) ? failNoArticle() : found;
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
