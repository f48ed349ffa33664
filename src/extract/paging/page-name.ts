import type { FindRule } from '../../domain/publisher.ts';
import { unwrapAddress } from '../addresses/addresses.ts';
import { toCanonicalUrl } from '../addresses/canonical-url.ts';
import { findPageParameter, type PageName } from './page-parameters.ts';

/** What systems that we have no rule for put after the article's path: `/2`, `/page/2`, `-part1`, `/all`. */
const PAGE_AFTER = /^(?:\/(?:page|halaman|hal)?[/-]?(?<number>\d{1,2})|-part-?(?<part>\d{1,2})|\/(?<all>all))$/i;

/**
 * Which page of an article stands at an address; undefined where it is another article's.
 *
 * @param article its canonical address
 * @example findPageName('https://a.id/judul?page=2', 'https://a.id/judul') === 1
 */
export function findPageName(address: string, article: string, findRule?: FindRule): PageName | undefined {
  const canonical = toBare(toCanonicalUrl(address, findRule));
  const own = toBare(article);
  if (canonical !== own) return canonical.startsWith(own) ? toPageName(canonical.slice(own.length)) : undefined;
  const url = new URL(unwrapAddress(address));
  for (const [name, value] of url.searchParams) {
    const found = findPageParameter(name, value);
    if (found !== undefined) return found;
  }
  const { fullPage, pageSuffix } = findRule?.(url.href) ?? {};
  const path = url.pathname.replace(/\/$/, '');
  if (fullPage?.kind === 'path' && path.endsWith(fullPage.suffix)) return 'all';
  // What the rule calls a page's number is not in the canonical address, which ends in the article's path.
  const after = path.slice(new URL(article).pathname.replace(/\/$/, '').length);
  return pageSuffix !== undefined && after.startsWith(pageSuffix) ? (toPageName(after) ?? 0) : 0;
}

/** "/2" is the second page; the second of a text in parts is "-part1". */
function toPageName(suffix: string): PageName | undefined {
  const { number, part, all } = PAGE_AFTER.exec(suffix)?.groups ?? {};
  if (part !== undefined) return Number(part);
  if (number !== undefined) return Math.max(0, Number(number) - 1);
  return all === undefined ? undefined : 'all';
}

/** Without what differs between links to one page: scheme, "www.", the slash at the end. */
const toBare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|\?)/, '');
