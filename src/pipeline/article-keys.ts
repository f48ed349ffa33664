import { fold } from '../base/fold.ts';
import { sha256Hex } from '../base/hash.ts';
import { normaliseUrl } from '../crawl/normalise-url.ts';
import { findSite } from '../crawl/site.ts';
import type { Article } from '../domain/article.ts';
import { toCanonicalUrl } from '../extract/addresses/canonical-url.ts';
import { findPublisher } from '../sources/find-publisher.ts';
import type { ArticleKeys } from '../store/article-store.ts';

// Enough to tell two articles apart; what an outlet appends later (updates, credits) makes no new one.
const KEY_WORDS = 200;

/**
 * The address by which an article is recognised, or undefined for what is no web address: its canonical address, as far as the address
 * itself and its publisher's rule tell it, on https, without www and a slash at the end, parameters in order.
 *
 * @example toArticleAddress('http://m.warta.example/amp/1?utm_source=x&page=all') === 'https://warta.example/1'
 */
export function toArticleAddress(address: string): string | undefined {
  const normalised = normaliseUrl(address);
  if (normalised === undefined) return undefined;
  const url = new URL(toCanonicalUrl(normalised, findPublisher));
  const path = url.pathname.replace(/\/+$/, '');
  const parameters = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  const host = url.host.replace(/^www\./, '');
  return `https://${host}${path || '/'}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** By what the store recognises this article: the address it calls canonical (else where it was found), and its text. */
export function toArticleKeys(article: Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'body'>): ArticleKeys {
  const address = findAddress(article);
  const words = fold(article.body.join(' ')).split(' ').slice(0, KEY_WORDS).join(' ');
  return { address: address ?? null, text: sha256Hex(`${fold(article.title ?? '')}\n${words}`, 32) };
}

function findAddress({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string | undefined {
  const found = url === null ? undefined : toArticleAddress(url);
  const canonical = canonicalUrl === null ? undefined : toArticleAddress(canonicalUrl);
  if (canonical === undefined || found === undefined) return canonical ?? found;
  // Broken templates call the home page canonical for every article; partners name the outlet they took the text from.
  const isOwn = findSite(canonical) === findSite(found) && new URL(canonical).pathname !== '/';
  return isOwn ? canonical : found;
}
