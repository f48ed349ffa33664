import type { SitemapPage } from '../../crawl/discovery/sitemap.ts';
import { toNewsDay } from '../../domain/news-day.ts';

// "/2024/06/18/", "/20240618/" and detik's "/20240618221530-20-…".
const DAY_IN_ADDRESS = /\/(20\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\d{6}\b|\D|$)/;

/** The day that an address names. */
export function findAddressDay(url: string): string | undefined {
  const [, year, , month, day] = DAY_IN_ADDRESS.exec(url) ?? [];
  return year && `${year}-${month}-${day}`;
}

/** The day on which a page appeared, as far as a sitemap or its address tells: not that of a later change, if that can be helped. */
export function findPublicationDay({ url, publishedAt, lastModified }: SitemapPage): string | undefined {
  return toDay(publishedAt) ?? findAddressDay(url) ?? toDay(lastModified);
}

/** The last day of which a sitemap says something for a page: old pages that were changed since are found by it too. */
export function findLastDay({ url, publishedAt, lastModified }: SitemapPage): string | undefined {
  return toDay(publishedAt) ?? toDay(lastModified) ?? findAddressDay(url);
}

const toDay = (time: string | null): string | undefined => (time === null ? undefined : toNewsDay(Date.parse(time)));
