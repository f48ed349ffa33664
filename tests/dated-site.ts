import { startLoopbackServer, type LoopbackServer, type Reply } from './loopback-server.ts';

/** For tests: an invented outlet on loopback with a news sitemap, an archive of sitemaps and an index of days. */
export interface DatedSite extends LoopbackServer {
  /** By which the outlet is known. */
  readonly source: string;
  article(day: string, number: number): string;
}

const SLUG = 'panen-raya-dimulai-hari-ini';

/** `published`: how many articles each day has (`YYYY-MM-DD`). `extra` adds pages or takes the place of some. */
export async function startDatedSite(
  published: Readonly<Record<string, number>>,
  extra: (origin: string) => Readonly<Record<string, Reply>> = () => ({}),
): Promise<DatedSite> {
  const toPath = (day: string, number: number): string => `/${day.replaceAll('-', '/')}/${SLUG}-${number}`;
  const days = Object.entries(published).map(([day, count]) => ({
    day,
    paths: Array.from({ length: count }, (_, index) => toPath(day, index + 1)),
  }));
  const server = await startLoopbackServer((origin) => {
    const urlset = (of: typeof days): Reply => ({
      body: `<urlset>${of.flatMap(({ day, paths }) => paths.map((path) => `<url><loc>${origin}${path}</loc><lastmod>${day}T08:00:00+07:00</lastmod></url>`)).join('')}</urlset>`,
    });
    const list = (paths: readonly string[]): Reply => ({
      body: `<html><body><a href="/">Beranda</a>${paths.map((path) => `<a href="${path}">x</a>`).join('')}</body></html>`,
    });
    return {
      '/': {
        body: '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><a href="/indeks">Indeks</a></body></html>',
      },
      '/rss': {
        body: `<rss version="2.0"><channel><title>Warta Uji</title>${days.flatMap(({ paths }) => paths.map((path) => `<item><link>${origin}${path}</link></item>`)).join('')}</channel></rss>`,
      },
      '/robots.txt': { body: `User-agent: *\nSitemap: ${origin}/news-sitemap.xml` },
      '/news-sitemap.xml': urlset(days.slice(-2)),
      '/sitemap.xml': {
        body: `<sitemapindex>${days.map(({ day }) => `<sitemap><loc>${origin}/${day}.xml</loc></sitemap>`).join('')}</sitemapindex>`,
      },
      ...Object.fromEntries(days.map((one) => [`/${one.day}.xml`, urlset([one])])),
      // Two articles a page; past the end the last page comes again.
      ...Object.fromEntries(
        days.flatMap(({ day, paths }) => {
          const last = Math.max(1, Math.ceil(paths.length / 2));
          return Array.from({ length: last + 2 }, (_, index) => [
            `/indeks/${day}?page=${index + 1}`,
            list(paths.slice(2 * Math.min(index, last - 1)).slice(0, 2)),
          ]);
        }),
      ),
      ...extra(origin),
    };
  });
  return {
    ...server,
    source: new URL(server.origin).host,
    article: (day, number) => `${server.origin}${toPath(day, number)}`,
  };
}
