import type { Crawler } from '../crawl/crawler.ts';
import { discover } from '../crawl/discover.ts';
import { normaliseUrl } from '../crawl/normalise-url.ts';
import { findSite } from '../crawl/site.ts';
import type { SitemapPage } from '../crawl/sitemap.ts';
import { walkSitemaps } from '../crawl/walk-sitemaps.ts';
import { Problem } from '../domain/problem.ts';
import type { NewTask, TaskStore } from '../store/task-store.ts';
import type { Clock } from '../base/clock.ts';
import { toTime } from './collect-tools.ts';

export interface BackfillTools {
  readonly tasks: TaskStore;
  readonly crawler: Crawler;
  readonly clock: Clock;
}

export interface BackfillRequest {
  /** A sitemap, or a page of the site whose sitemaps are looked for. */
  readonly address: string;
  /** The first day wanted, `YYYY-MM-DD`. */
  readonly since: string;
  /** Whether to take the pages of which no day is known, too. */
  readonly undated: boolean;
}

/** What one sitemap gave: pages offered that were not known, pages whose day is not known and that were therefore left out. */
export type BackfillStep =
  | { readonly sitemap: string; readonly offered: number; readonly undated: number }
  | { readonly sitemap: string; readonly problem: Problem };

/**
 * Offers the pages of a site's sitemaps that were published or changed since a day as tasks, to be collected like any other. Offering
 * twice does no harm: broken off, it is simply begun again. Throws 'address-invalid', 'sitemap-not-found', and what keeps the
 * address from being read.
 */
export async function* backfill(
  { address, since, undated }: BackfillRequest,
  { tasks, crawler, clock }: BackfillTools,
  signal: AbortSignal,
): AsyncGenerator<BackfillStep> {
  const roots = await findSitemaps(address, crawler, signal);
  // The day as it began in Indonesia's west, as in `parsePrintedDate`.
  const from = Date.parse(`${since}T00:00:00+07:00`);
  for await (const walked of walkSitemaps(roots, from, (url) => crawler.readSitemap(url, signal))) {
    if ('problem' in walked) {
      yield { sitemap: walked.url, problem: walked.problem };
      continue;
    }
    const site = findSite(walked.url);
    // A sitemap has no say in what is read of other sites.
    const pages = walked.pages.filter(({ url }) => findSite(url) === site);
    const dated = pages.map((page) => ({ page, day: findDay(page) }));
    const wanted = dated.filter(({ day }) => (day === undefined ? undated : day >= from)).map(({ page }) => page);
    const offered = await tasks.offer(wanted.flatMap(toTask), toTime(clock.now()));
    const leftOut = undated ? 0 : dated.filter(({ day }) => day === undefined).length;
    yield { sitemap: walked.url, offered, undated: leftOut };
  }
}

async function findSitemaps(address: string, crawler: Crawler, signal: AbortSignal): Promise<readonly string[]> {
  const url = normaliseUrl(address);
  if (url === undefined) throw new Problem('address-invalid', { url: address });
  if (/\.(?:xml|txt)(?:\.gz)?$/i.test(new URL(url).pathname)) return [url];
  const { sitemaps } = await discover(url, crawler, signal);
  if (sitemaps.length === 0) throw new Problem('sitemap-not-found', { url });
  return sitemaps;
}

// "/2024/06/18/", "/20240618/" and detik's "/20240618221530-20-…".
const DAY_IN_ADDRESS = /\/(20\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\d{6}\b|\D|$)/;

/** When a page was published or last changed, as far as the sitemap or the address tells. */
function findDay({ url, lastModified, publishedAt }: SitemapPage): number | undefined {
  const [, year, , month, day] = DAY_IN_ADDRESS.exec(url) ?? [];
  const printed = publishedAt ?? lastModified ?? (year && `${year}-${month}-${day}T00:00:00+07:00`);
  return printed ? Date.parse(printed) : undefined;
}

function toTask({ url, title, publishedAt }: SitemapPage): readonly NewTask[] {
  const host = findSite(url);
  return host === undefined ? [] : [{ url, host, feedId: null, entry: { title, publishedAt } }];
}
