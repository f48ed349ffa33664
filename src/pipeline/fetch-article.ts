import type { Captures } from '../crawl/captures/captures.ts';
import type { Crawler, FetchedPage } from '../crawl/crawler.ts';
import type { Capture } from '../domain/capture.ts';
import type { Problem } from '../domain/problem.ts';
import type { HtmlDocument } from '../domain/source-document.ts';
import { unlessDispensable, withOtherPages } from './other-pages.ts';
import type { AnalysisPool } from './worker-pool.ts';

export interface FetchTools {
  readonly crawler: Crawler;
  readonly captures: Pick<Captures, 'keep'>;
  readonly pool: Pick<AnalysisPool, 'missingPages'>;
}

export interface FetchRequest {
  readonly url: string;
  readonly feedEntry: NonNullable<HtmlDocument['feedEntry']>;
  /** Whether the article will do without a page that failed so, one other than that at `url`. */
  readonly isDispensable: (problem: Problem) => boolean;
}

export interface FetchedArticle {
  readonly document: HtmlDocument;
  readonly capture: Capture;
}

/** Fetches an article with all its pages, each kept as it came. Throws the Problem of fetching or keeping them. */
export async function fetchArticle(
  { url: firstUrl, feedEntry, isDispensable }: FetchRequest,
  { crawler, captures, pool }: FetchTools,
  signal: AbortSignal,
): Promise<FetchedArticle> {
  // Before it is read: what cannot be read today may be read tomorrow.
  const keep = (
    { document: { url, fetchedAt }, answer }: FetchedPage,
    askedUrl: string,
    part: { readonly partOf?: string } = {},
  ): Promise<Capture> => captures.keep({ url, fetchedAt, answer, origin: { askedUrl, feedEntry, ...part } });

  const first = await crawler.fetchPage(firstUrl, { feedEntry, signal });
  const capture = await keep(first, firstUrl);
  const others: Capture[] = [];
  const dispense = unlessDispensable((problem) => !signal.aborted && isDispensable(problem));
  const fetchOther = async (url: string): Promise<HtmlDocument | undefined> => {
    const page = await crawler.fetchPage(url, { signal }).catch(dispense);
    if (page === undefined) return undefined;
    others.push(await keep(page, url, { partOf: first.document.url }));
    return page.document;
  };
  const document = await withOtherPages(first.document, fetchOther, pool);
  return { document, capture: others.length === 0 ? capture : { ...capture, otherPages: others } };
}
