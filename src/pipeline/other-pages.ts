import { Problem } from '../domain/problem.ts';
import type { HtmlDocument, PageBytes } from '../domain/source-document.ts';
import type { AnalysisPool } from './worker-pool.ts';

/** Longer articles are rare; a site that names ever more pages is a trap. */
const MOST_PAGES = 20;

/**
 * A page with the other pages of its article: the one that shows all of them where its publisher has such a form and lets us read it,
 * else one after another. What is still missing at the end makes the article partial. Throws the Problem of a page that holds no
 * article.
 *
 * @param fetchPage undefined for a page that cannot be had
 */
export async function withOtherPages(
  document: HtmlDocument,
  fetchPage: (url: string) => Promise<PageBytes | undefined>,
  pool: Pick<AnalysisPool, 'missingPages'>,
): Promise<HtmlDocument> {
  const asked = new Set<string>();
  const pages: PageBytes[] = [];
  while (asked.size < MOST_PAGES) {
    const missing = await pool.missingPages({ ...document, otherPages: pages });
    const next = missing.find((address) => !asked.has(address));
    if (next === undefined) break;
    asked.add(next);
    const page = await fetchPage(next);
    if (page !== undefined) pages.push(page);
  }
  return pages.length === 0 ? document : { ...document, otherPages: pages };
}

/** For `catch`: nothing in the place of a page whose Problem may be passed over; all else is thrown on. */
export function unlessDispensable(isDispensable: (problem: Problem) => boolean): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Problem && isDispensable(error)) return undefined;
    throw error;
  };
}
