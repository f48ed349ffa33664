import { fold } from '../base/fold.ts';
import { sha256Hex } from '../base/hash.ts';
import { normaliseUrl } from '../crawl/normalise-url.ts';
import { findSite } from '../crawl/site.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleKeys } from '../store/article-store.ts';

// Enough to tell two articles apart; what an outlet appends later (updates, credits) makes no new one.
const KEY_WORDS = 200;

// How outlets ask for the whole of an article that is shown in pages, and for its AMP form (?page=2 is another page: kept).
const SAME_ARTICLE: Readonly<Record<string, RegExp>> = {
  page: /^(?:all|1)$/i,
  showpage: /^all$/i,
  view: /^(?:all|amp)$/i,
  single: /^1$/,
  amp: /^(?:1|true)?$/i,
  outputtype: /^amp$/i,
};
// The same as a part of the path: inews and idxchannel write /all, okezone and detik /amp.
const SAME_ARTICLE_PATH = /\/(?:amp|all)(?=\/|$)/gi;
const MOBILE_HOST = /^(?:www|m|mobile|amp|wap)\.(?=[^.]+\.)/i;

/**
 * The address by which an article is recognised, or undefined for what is no web address: https, without www, mobile and AMP
 * forms, without what asks for the whole text, parameters in order.
 *
 * @example toArticleAddress('http://m.warta.example/amp/1?utm_source=x&page=all') === 'https://warta.example/1'
 */
export function toArticleAddress(address: string): string | undefined {
  const normalised = normaliseUrl(address);
  if (normalised === undefined) return undefined;
  const url = new URL(normalised);
  const host = url.host.replace(MOBILE_HOST, '');
  const path = url.pathname.replace(SAME_ARTICLE_PATH, '').replace(/\/+$/, '');
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !SAME_ARTICLE[name.toLowerCase()]?.test(value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
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
