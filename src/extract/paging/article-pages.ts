import type { Article } from '../../domain/article.ts';
import { Problem } from '../../domain/problem.ts';
import type { FindRule } from '../../domain/publisher.ts';
import type { HtmlDocument, PageBytes } from '../../domain/source-document.ts';
import { parseDateline } from '../dateline.ts';
import { joinPages } from './join-pages.ts';
import { findPageName } from './page-name.ts';
import type { PageName } from './page-parameters.ts';
import { type PageReading, readPage } from '../page.ts';

export interface PagesReading {
  readonly article: Article;
  /** Addresses of pages that the document lacks, the one that shows all pages first. None once the article is complete. */
  readonly missing: readonly string[];
}

interface NamedReading extends PageReading {
  readonly name: PageName;
}

/** A page that shows all pages repeats at least this share of the first one's paragraphs. */
const SHARED_WITH_WHOLE = 0.5;

/**
 * All pages of a document → one article, and which further pages it has by what those say. What is said about the article is taken from the
 * document's own page, the text from all of them.
 *
 * @throws Problem `input-empty`, `input-binary`, `input-too-large`, `charset-unknown`, `no-article`
 */
export function readArticlePages(document: HtmlDocument, findRule?: FindRule): PagesReading {
  const own = readPage(document, findRule);
  const { article, paging } = own;
  if (paging === undefined) return { article, missing: [] };
  const pages = [{ ...own, name: paging.name }, ...readOthers(document, paging.article, findRule)];
  const whole = pages.find((page) => page.name === 'all' && isWhole(page.article, article));
  if (whole !== undefined) return { article: toArticle(article, [whole]), missing: [] };

  const numbered = pages.filter((page) => page.name !== 'all').toSorted(byNumber);
  const named = new Map(numbered.flatMap(({ paging }) => [...(paging?.others ?? [])]));
  const missing = [...named]
    .filter(([number]) => !numbered.some(({ name }) => name === number))
    .toSorted(([a], [b]) => a - b);
  const isComplete = named.size > 0 && missing.length === 0;
  const joined = toArticle(article, numbered);
  return {
    article: isComplete ? joined : { ...joined, provenance: { ...joined.provenance, partial: true } },
    missing: isComplete
      ? []
      : [...(paging.whole === null ? [] : [paging.whole]), ...missing.map(([, address]) => address)],
  };
}

const byNumber = (a: NamedReading, b: NamedReading): number => Number(a.name) - Number(b.name);

/** The other pages that are the article's and hold a text. */
function readOthers(
  { otherPages = [] }: HtmlDocument,
  article: string | null,
  findRule?: FindRule,
): readonly NamedReading[] {
  if (article === null) return [];
  return otherPages.flatMap((page) => {
    const name = page.url === null ? undefined : findPageName(page.url, article, findRule);
    const reading = name === undefined ? undefined : tryRead(page, article, findRule);
    return name === undefined || reading === undefined ? [] : [{ ...reading, name }];
  });
}

function tryRead(page: PageBytes, article: string, findRule?: FindRule): PageReading | undefined {
  try {
    return readPage({ kind: 'html', id: null, fetchedAt: null, ...page }, findRule, article);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Some sites answer with the first page, or with another article, where they are asked for all pages. */
function isWhole(whole: Article, first: Article): boolean {
  const paragraphs = new Set(whole.body);
  const shared = first.body.filter((paragraph) => paragraphs.has(paragraph)).length;
  return shared >= first.body.length * SHARED_WITH_WHOLE && lengthOf(whole) > lengthOf(first);
}

const lengthOf = ({ body }: Article): number => body.reduce((sum, paragraph) => sum + paragraph.length, 0);

/** The article with the text of pages. */
function toArticle(article: Article, pages: readonly PageReading[]): Article {
  const { body, repeated } = joinPages(pages.map((page) => page.article.body));
  const boilerplate = new Set([...pages.flatMap((page) => page.article.boilerplate), ...repeated]);
  const partial = pages.some((page) => page.article.provenance.partial);
  return {
    ...article,
    dateline: parseDateline(body[0] ?? ''),
    body,
    boilerplate: [...boilerplate],
    provenance: { ...article.provenance, partial },
  };
}
