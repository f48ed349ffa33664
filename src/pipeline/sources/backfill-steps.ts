import { decodeText } from '../../base/decode-text.ts';
import { sha256Hex } from '../../base/hash.ts';
import { findArticleLinks } from '../../crawl/discovery/article-links.ts';
import type { Crawler } from '../../crawl/crawler.ts';
import { fillIndex, hasPages } from '../../crawl/discovery/index-pages.ts';
import { findSite } from '../../crawl/site.ts';
import type { SitemapPage } from '../../crawl/discovery/sitemap.ts';
import type { IndexPage } from '../../domain/publisher.ts';
import type { BackfillRequest, BackfillStep } from '../../store/backfill-store.ts';
import { findAddressDay, findLastDay } from './page-day.ts';

export type BackfillCrawler = Pick<Crawler, 'fetchPage' | 'readSitemap'>;

/** What one list gave. */
export interface StepFindings {
  /** Pages that are wanted, known already or not. */
  readonly pages: readonly SitemapPage[];
  /** Pages of which no day is known, which were not wanted. */
  readonly leftOut: number;
  /** Further lists that it leads to. */
  readonly steps: readonly BackfillStep[];
}

// The protocol allows one level of indexes; some sites have two.
const DEEPEST = 4;
// Of one day, or of an index that knows no days: longer ones go round in circles.
const MOST_INDEX_PAGES = 500;

type SitemapStep = Extract<BackfillStep, { kind: 'sitemap' }>;
type IndexStep = Extract<BackfillStep, { kind: 'index' }>;

/** Reads one list. Throws the Problem of a list that cannot be read. */
export function readStep(
  step: BackfillStep,
  wanted: BackfillRequest,
  crawler: BackfillCrawler,
  signal: AbortSignal,
): Promise<StepFindings> {
  return step.kind === 'sitemap'
    ? readSitemap(step, wanted, crawler, signal)
    : readIndexPage(step, wanted, crawler, signal);
}

async function readSitemap(
  { url, depth }: SitemapStep,
  { since, undated }: BackfillRequest,
  crawler: BackfillCrawler,
  signal: AbortSignal,
): Promise<StepFindings> {
  const { pages, sitemaps } = await crawler.readSitemap(url, signal);
  const site = findSite(url);
  // A sitemap has no say in what is read of other sites.
  const dated = pages.filter((page) => findSite(page.url) === site).map((page) => ({ page, day: findLastDay(page) }));
  const isNew = ({ lastModified }: { readonly lastModified: string | null }): boolean =>
    lastModified === null || Date.parse(lastModified) >= Date.parse(`${since}T00:00:00+07:00`);
  return {
    pages: dated.filter(({ day }) => (day === undefined ? undated : day >= since)).map(({ page }) => page),
    leftOut: undated ? 0 : dated.filter(({ day }) => day === undefined).length,
    steps:
      depth < DEEPEST
        ? sitemaps.filter(isNew).map((link) => ({ kind: 'sitemap', url: link.url, depth: depth + 1 }))
        : [],
  };
}

async function readIndexPage(
  { url, index, day, page, before }: IndexStep,
  { since, undated }: BackfillRequest,
  crawler: BackfillCrawler,
  signal: AbortSignal,
): Promise<StepFindings> {
  const { document } = await crawler.fetchPage(url, { signal });
  const links = findArticleLinks(decodeText(document.bytes, [document.charset]), document.url);
  const fingerprint = sha256Hex(links.join('\n'), 16);
  // Past its end an index is empty, shows its last page again, or its first.
  if (links.length === 0 || fingerprint === before) return { pages: [], leftOut: 0, steps: [] };
  const dated = links.map((link) => ({ link, day: findAddressDay(link) ?? day ?? undefined }));
  const isPast = dated.every((one) => one.day !== undefined && one.day < since);
  const goesOn = hasPages(index) && page < MOST_INDEX_PAGES && !isPast;
  return {
    pages: dated
      .filter((one) => (one.day === undefined ? undated : one.day >= since))
      .map(({ link }) => ({ url: link, lastModified: null, title: null, publishedAt: null })),
    leftOut: undated ? 0 : dated.filter((one) => one.day === undefined).length,
    steps: goesOn ? [toIndexStep(index, day, page + 1, fingerprint)] : [],
  };
}

/** The step that reads one page of an index. */
export const toIndexStep = (
  index: IndexPage,
  day: string | null,
  page = 1,
  before: string | null = null,
): IndexStep => ({
  kind: 'index',
  url: fillIndex(index, page, day),
  index,
  day,
  page,
  before,
});
