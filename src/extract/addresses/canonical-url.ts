import type { AddressRule, FindRule } from '../../domain/publisher.ts';
import { toAddress, unwrapAddress } from './addresses.ts';
import { findPageParameter } from '../paging/page-parameters.ts';
import { rewriteAddress } from './rewrite-address.ts';

/** Parameters that ask for the AMP form of an article. */
const AMP_PARAMETERS: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:1|true)?$/],
  ['outputtype', /^amp$/],
  ['view', /^amp$/],
]);
const TRACKING =
  /^(?:utm_\w+|ga_\w+|fbclid|gclid|gad_source|dclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|source|sumber|cmpid|ito|ncid|smid|xtor|tag_from|phpsessid|jsessionid|usqp|amp_\w+|aoh)$/i;
/** Paths that name no article: on old systems `index.php?page=12` is the twelfth article. */
const NO_NAME = /^\/$|\.(?:php|aspx?|jsp|cgi)$/i;
/** Hosts for small screens and AMP; not those that are all there is of a name ("amp.dev", "m.com"). */
const SMALL_HOST = /^(?:m|mobile|wap|amp)\.(?=[^.]+\.)/;

/**
 * The one address of an article: without what shows all pages or another than the first, mobile and AMP forms, archives and caches,
 * tracking, fragment.
 *
 * @param findRule whose page stands at an address; without it, only forms that are common to all sites are known
 * @example toCanonicalUrl('https://m.a.co.id/amp/b?utm_source=x&page=all#c') === 'https://www.a.co.id/b'
 */
export function toCanonicalUrl(address: string, findRule?: FindRule): string {
  const url = new URL(unwrapAddress(address));
  const rule = findRule?.(url.href);
  url.hash = '';
  url.username = '';
  url.password = '';
  const [host, path] = toOwnForm(url, rule);
  const isNamedByPage = url.searchParams.size === 1 && NO_NAME.test(path);
  for (const [name, value] of Array.from(url.searchParams)) {
    const isAmp = AMP_PARAMETERS.get(name.toLowerCase())?.test(value) === true;
    const isPage = !isNamedByPage && findPageParameter(name, value) !== undefined;
    if (isAmp || isPage || TRACKING.test(name)) url.searchParams.delete(name, value);
  }
  if (url.searchParams.size === 0) url.search = '';
  url.host = host.replace(SMALL_HOST, 'www.');
  url.pathname = toPlainPath(path, rule);
  return url.href;
}

/** Host and path, where the publisher's rule knows the address as an alias those of the article. */
function toOwnForm({ host, pathname }: URL, rule: AddressRule | undefined): readonly [host: string, path: string] {
  const own = rewriteAddress(host + pathname, rule?.aliases ?? []);
  if (own === undefined) return [host, pathname];
  const hostEnd = own.indexOf('/');
  return [own.slice(0, hostEnd), own.slice(hostEnd)];
}

function toPlainPath(path: string, rule: AddressRule | undefined): string {
  const bare = path.replace(/\/amp(?=\/|$)/, '').replace(/\.amp(?=\.html$|$)/, '');
  return withoutPage(bare, rule) || '/';
}

/**
 * A path without the publisher's own form for all pages or for one of them. A number is a page's only after a headline
 * (`/judul-berita/2`): in `/read/12/7` it is the article's own.
 */
function withoutPage(path: string, { fullPage, pageSuffix }: AddressRule = {}): string {
  const open = path.replace(/\/$/, '');
  if (fullPage?.kind === 'path' && open.endsWith(fullPage.suffix)) return open.slice(0, -fullPage.suffix.length);
  const number = /\d{1,3}$/.exec(open)?.[0] ?? '';
  const article = open.slice(0, open.length - number.length - (pageSuffix?.length ?? 0));
  const isNumbered = pageSuffix !== undefined && number !== '' && open === `${article}${pageSuffix}${number}`;
  return isNumbered && /-[^/]*$/.test(article) ? article : path;
}

/**
 * The canonical address among what the page names (best first) and the address it was read from. A named address that is
 * empty or a front page is not believed.
 */
export function chooseCanonicalUrl(
  named: readonly (string | null)[],
  fetched: string | null,
  findRule?: FindRule,
): string | null {
  const own = toAddress(fetched, null);
  const ownCanonical = own === undefined ? undefined : toCanonicalUrl(own, findRule);
  const addresses = named.map((candidate) => toAddress(candidate, own ?? null));
  const believed = addresses.find((address) => address !== undefined && new URL(address).pathname.length > 1);
  if (believed === undefined) return ownCanonical ?? null;
  const canonical = toCanonicalUrl(believed, findRule);
  return ownCanonical !== undefined && isLongerQuery(canonical, ownCanonical) ? ownCanonical : canonical;
}

/** The page names itself with parameters that it was read without. */
function isLongerQuery(named: string, own: string): boolean {
  const [a, b] = [new URL(named), new URL(own)];
  return a.host === b.host && a.pathname === b.pathname && a.searchParams.size > b.searchParams.size;
}
