import type { IndexPage } from '../../domain/publisher.ts';
import { findAnchors } from './find-anchors.ts';

const INDEX_PATH =
  /^\/(?:[\w-]+\/)?(?:indeks|indeks-?berita|index-?news|index-?berita|berita-?ter(?:baru|kini)|ter(?:baru|kini)|latest(?:-news)?|arsip)\/?$/i;
const MOST_FOUND = 3;

/** The lists of all articles that a home page links to; how their pages are counted is taken to be the usual way. */
export function findIndexPages(html: string, url: string): readonly IndexPage[] {
  return findAnchors(html, url)
    .filter((link) => INDEX_PATH.test(new URL(link).pathname) && new URL(link).search === '')
    .slice(0, MOST_FOUND)
    .map((link) => ({ url: `${link}?page={page}` }));
}

/** Whether an index can be asked for one day. */
export const knowsDays = ({ url }: IndexPage): boolean => url.includes('{day}');

/** Whether an index goes on on further pages. */
export const hasPages = ({ url }: IndexPage): boolean => url.includes('{page}') || url.includes('{offset}');

/**
 * The address of one page of an index, counted from 1, of one day (`YYYY-MM-DD`) where it knows days.
 *
 * @example fillIndex({ url: 'https://warta.example/{year}/{month}/{day}/{offset}', step: 20 }, 2, '2026-11-05') === 'https://warta.example/2026/11/05/20'
 */
export function fillIndex({ url, step = 1 }: IndexPage, page: number, day: string | null): string {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  const values: Readonly<Record<string, string>> = {
    page: String(page),
    offset: String((page - 1) * step),
    year,
    month,
    day: date,
  };
  return url.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
