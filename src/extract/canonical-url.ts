import { toAddress } from './addresses.ts';

/** Parameters that show all pages of an article, one of them, or its AMP form. */
const FORM_PARAMETERS: ReadonlyMap<string, RegExp> = new Map([
  ['page', /^(?:all|\d{1,3})$/],
  ['showpage', /./],
  ['single', /^1$/],
  ['view', /^all$/],
  ['page_num', /./],
  ['amp', /^(?:1|true)?$/],
  ['outputtype', /^amp$/],
]);
const TRACKING =
  /^(?:utm_\w+|ga_\w+|fbclid|gclid|gad_source|dclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|source|sumber|cmpid|ito|ncid|smid|xtor|tag_from|phpsessid|jsessionid)$/i;
/** Sites whose full-page form is a path: `https://www.inews.id/news/nasional/judul-berita/all`. */
const FULL_PAGE_PATH_HOSTS = /(?:^|\.)(?:inews\.id|idxchannel\.com)$/;
/** Sites whose pages are offsets: `https://nasional.sindonews.com/read/1234/12/judul-berita-1234/10`. */
const PAGE_OFFSET_HOSTS = /(?:^|\.)sindonews\.com$/;

/**
 * The one address of an article: without what shows all pages, mobile and AMP forms, tracking, fragment.
 *
 * @example toCanonicalUrl('https://m.a.co.id/amp/b?utm_source=x&page=all#c') === 'https://www.a.co.id/b'
 */
export function toCanonicalUrl(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const [name, value] of Array.from(url.searchParams)) {
    const isForm = FORM_PARAMETERS.get(name.toLowerCase())?.test(value) ?? false;
    if (isForm || TRACKING.test(name)) url.searchParams.delete(name, value);
  }
  if (url.searchParams.size === 0) url.search = '';
  url.hostname = url.hostname.replace(/^(?:m|mobile|wap)\.(?=[^.]+\.)/, 'www.');
  url.pathname = toPlainPath(url.pathname, url.hostname);
  return url.href;
}

function toPlainPath(path: string, host: string): string {
  let plain = path.replace(/\/amp(?=\/|$)/, '').replace(/\.amp(?=\.html$|$)/, '');
  if (FULL_PAGE_PATH_HOSTS.test(host)) plain = plain.replace(/\/all\/?$/, '');
  if (PAGE_OFFSET_HOSTS.test(host)) plain = plain.replace(/(\/[^/]*-[^/]*)\/\d{1,3}$/, '$1');
  return plain === '' ? '/' : plain;
}

/**
 * The canonical address among what the page names (best first) and the address it was read from. A named address that is
 * empty or a front page is not believed.
 */
export function chooseCanonicalUrl(named: readonly (string | null)[], fetched: string | null): string | null {
  const own = toAddress(fetched, null);
  const ownCanonical = own === undefined ? undefined : toCanonicalUrl(own);
  const addresses = named.map((candidate) => toAddress(candidate, own ?? null));
  const believed = addresses.find((address) => address !== undefined && new URL(address).pathname.length > 1);
  if (believed === undefined) return ownCanonical ?? null;
  const canonical = toCanonicalUrl(believed);
  return ownCanonical !== undefined && isLongerQuery(canonical, ownCanonical) ? ownCanonical : canonical;
}

/** The page names itself with parameters that it was read without. */
function isLongerQuery(named: string, own: string): boolean {
  const [a, b] = [new URL(named), new URL(own)];
  return a.host === b.host && a.pathname === b.pathname && a.searchParams.size > b.searchParams.size;
}
