import { findAnchors } from './find-anchors.ts';

const NO_ARTICLE =
  /\/(?:tags?|topi[ck]s?|author|penulis|editor|kategori|category|search|cari|indeks\w*|index\w*|page|login|redaksi|pedoman[\w-]*|kontak|about[\w-]*|tentang[\w-]*|privacy[\w-]*|kebijakan[\w-]*|disclaimer)(?:\/|$)/i;
const HAS_DAY = /\/20\d\d\/?(?:0[1-9]|1[0-2])\//;
const HAS_NUMBER = /\d{5,}/;

/**
 * Whether an address of a news site looks like that of an article: a headline of four words in its path, or of three beside a day or a number.
 *
 * @example isArticleAddress('https://warta.example/read/7654321/panen-raya-dimulai') === true
 */
export function isArticleAddress(url: string): boolean {
  const { pathname } = new URL(url);
  if (NO_ARTICLE.test(pathname)) return false;
  const words = Math.max(...pathname.split('/').map((part) => part.split('-').filter((word) => word !== '').length));
  return words >= 4 || (words >= 3 && (HAS_DAY.test(pathname) || HAS_NUMBER.test(pathname)));
}

/** The articles of the same site that a list for readers links to. */
export function findArticleLinks(html: string, url: string): readonly string[] {
  return findAnchors(html, url).filter(isArticleAddress);
}
