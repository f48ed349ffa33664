import { Problem } from '../../domain/problem.ts';
import type { Sitemap, SitemapPage } from './sitemap.ts';

/** One sitemap of a walk: its pages, or why it could not be read. */
export type WalkedSitemap =
  | { readonly url: string; readonly pages: readonly SitemapPage[] }
  | { readonly url: string; readonly problem: Problem };

// The largest sites have a sitemap a day for twenty years.
const MOST_SITEMAPS = 10_000;
// The protocol allows one level of indexes; some sites have two.
const DEEPEST = 4;

/**
 * Reads sitemaps and those that they list, each once, whatever circles they list themselves in. One that was last changed before
 * `since` (milliseconds since 1970) is not read.
 */
export async function* walkSitemaps(
  roots: readonly string[],
  since: number,
  read: (url: string) => Promise<Sitemap>,
): AsyncGenerator<WalkedSitemap> {
  const seen = new Set(roots);
  const queue = roots.map((url) => ({ url, depth: 0 }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { url, depth } = next;
    const sitemap = await read(url).catch(asProblem);
    if (sitemap instanceof Problem) {
      yield { url, problem: sitemap };
      continue;
    }
    for (const link of depth < DEEPEST ? sitemap.sitemaps : []) {
      const isOld = link.lastModified !== null && Date.parse(link.lastModified) < since;
      if (isOld || seen.has(link.url) || seen.size >= MOST_SITEMAPS) continue;
      seen.add(link.url);
      queue.push({ url: link.url, depth: depth + 1 });
    }
    yield { url, pages: sitemap.pages };
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
