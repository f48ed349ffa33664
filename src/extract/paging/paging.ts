import type { Document, Element } from 'domhandler';
import type { FindRule, FullPage } from '../../domain/publisher.ts';
import { unwrapAddress } from '../addresses/addresses.ts';
import type { Block } from '../body/blocks.ts';
import { toCanonicalUrl } from '../addresses/canonical-url.ts';
import { textOf, walkElements } from '../html-tree.ts';
import { findPageName } from './page-name.ts';
import { findPageParameter, type PageName } from './page-parameters.ts';

/** What a page says of the other pages of its article. */
export interface Paging {
  /** The canonical address of the article; null where none is known, and so no address of another page. */
  readonly article: string | null;
  readonly name: PageName;
  /** The address that shows all pages at once; null where none is known. */
  readonly whole: string | null;
  /** The addresses of other pages that it names, by their numbers. None where it only shows that there are some. */
  readonly others: ReadonlyMap<number, string>;
}

const LONGEST_PAGING_LINE = 80;
/** "Halaman: 1 2 Show All", "1 2 3 Selanjutnya". */
const PAGING_LINE = /^halaman\s*:?\s*1\s?2|^1\s?2(?:\s?\d)*\s*(?:selanjutnya|next|show all|tampilkan semua|»|>)/i;
/** What readers press to go on: "2", "Halaman selanjutnya", "Tampilkan Semua", "»". */
const PAGING_LINK =
  /^(?:(?:baca\s|ke\s)?(?:hal(?:aman)?\.?\s)?(?:\d{1,2}|selanjutnya|berikutnya|lanjut(?:kan)?)|next(?:\spage)?|(?:show|view)\sall|(?:tampilkan|lihat|baca)\ssemua(?:nya)?|semua(?:\shalaman)?|all|satu\shalaman|)\s?[»›>→]{0,2}$/i;
/** Links in which the article's own name stands: paging, and what shares it elsewhere. */
const MOST_LINKS = 500;

/**
 * What the page at an address says of its article's other pages; undefined where it says nothing of any, or needs not: it shows them
 * all.
 *
 * @param address where the page was read; its own canonical address where that is not known; null where none is
 * @param named what is called the article's canonical address: by the page itself, or by the page that led to it
 */
export function readPaging(
  root: Document,
  around: readonly Block[],
  address: string | null,
  named: string | null,
  findRule?: FindRule,
): Paging | undefined {
  const isShown = around.some(({ text }) => text.length < LONGEST_PAGING_LINE && PAGING_LINE.test(text));
  if (address === null) return isShown ? { article: null, name: 0, whole: null, others: new Map() } : undefined;
  const article = chooseArticle(address, named, findRule);
  const name = findPageName(address, article, findRule) ?? 0;
  const inner = unwrapAddress(address);
  const fullPage = findRule?.(inner)?.fullPage;
  if (name === 'all' || fullPage?.kind === 'merged') return undefined;

  const linked = readLinks(root, address, article, findRule);
  if (name > 0) linked.set(0, article);
  const others = new Map([...linked].filter((link): link is [number, string] => link[0] !== 'all' && link[0] !== name));
  const linkedWhole = linked.get('all') ?? null;
  if (others.size === 0 && linkedWhole === null && !isShown) return undefined;
  // A page from an archive goes on in the archive.
  const whole = fullPage && inner === address ? toWhole(article, fullPage) : linkedWhole;
  return { article, name, whole, others };
}

/** The canonical address of the article: the one named, if the page stands at it or at one of its pages. */
function chooseArticle(address: string, named: string | null, findRule?: FindRule): string {
  const own = toCanonicalUrl(address, findRule);
  return named !== null && findPageName(own, named, findRule) !== undefined ? named : own;
}

/** The first link to each page of the article. */
function readLinks(root: Document, address: string, article: string, findRule?: FindRule): Map<PageName, string> {
  const found = new Map<PageName, string>();
  const { pathname, search } = new URL(article);
  // Links to other articles are sorted out by their text alone: taking addresses apart takes time.
  const mark = pathname.split('/').findLast((segment) => segment !== '') ?? search;
  let links = 0;
  walkElements(root, (element) => {
    const href = element.attribs['href'] ?? '';
    if (links >= MOST_LINKS || !(href.startsWith('?') || href.includes(mark))) return true;
    links += 1;
    const url = URL.parse(href, address);
    if (url === null || !/^https?:$/.test(url.protocol) || !isPagingLink(element, url)) return true;
    const name = findPageName(url.href, article, findRule);
    url.hash = '';
    if (name !== undefined && !found.has(name)) found.set(name, url.href);
    return true;
  });
  return found;
}

function isPagingLink(element: Element, { searchParams, hash }: URL): boolean {
  if (element.name === 'link') return /(?:^|\s)(?:next|prev)(?:\s|$)/i.test(element.attribs['rel'] ?? '');
  // Comments are shown in pages too.
  if (element.name !== 'a' || /komentar|comment/i.test(hash)) return false;
  const isByParameter = [...searchParams].some(([name, value]) => findPageParameter(name, value) !== undefined);
  return isByParameter || PAGING_LINK.test(textOf(element));
}

function toWhole(article: string, fullPage: Exclude<FullPage, { readonly kind: 'merged' }>): string {
  const url = new URL(article);
  if (fullPage.kind === 'query') url.searchParams.set(fullPage.name, fullPage.value);
  else url.pathname = url.pathname.replace(/\/$/, '') + fullPage.suffix;
  return url.href;
}
