import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../domain/problem.ts';
import { parseFeed } from '../feeds/feed.ts';
import { parseSitemap, type Sitemap } from './sitemap.ts';

const BASE = 'https://warta.example/sitemap.xml';
const parse = (text: string | Uint8Array): Promise<Sitemap> => parseSitemap(Buffer.from(text), BASE);
const paths = ({ pages }: Sitemap): readonly string[] => pages.map(({ url }) => new URL(url).pathname);
const urlset = (...entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.map((entry) => `<url>${entry}</url>`).join('')}</urlset>`;
const loc = (path: string): string => `<loc>https://warta.example${path}</loc>`;
const PLAIN = urlset(loc('/1'), loc('/2'));

test('a news sitemap tells titles and times; pictures have no say in them', async () => {
  const news = urlset(`
    <loc><![CDATA[ https://warta.example/1?a=1&b=2 ]]></loc><lastmod>2026-10-02</lastmod>
    <image:image><image:loc>https://warta.example/1.jpg</image:loc><image:title>Foto</image:title></image:image>
    <news:news><news:publication><news:name>Warta</news:name></news:publication>
      <news:publication_date>2026-10-01T08:00:00+07:00</news:publication_date>
      <news:title>Panen kopi &amp;
        padi</news:title></news:news>`);
  expect(await parse(news)).toEqual({
    pages: [
      {
        url: 'https://warta.example/1?a=1&b=2',
        lastModified: '2026-10-02T00:00:00+07:00',
        title: 'Panen kopi & padi',
        publishedAt: '2026-10-01T08:00:00+07:00',
      },
    ],
    sitemaps: [],
  });
});

test('an index lists sitemaps', async () => {
  const index = `<sitemapindex><sitemap>${loc('/a.xml')}<lastmod>2026-10-01T01:02:03Z</lastmod></sitemap><sitemap><loc>/b.xml.gz</loc></sitemap></sitemapindex>`;
  expect(await parse(index)).toEqual({
    pages: [],
    sitemaps: [
      { url: 'https://warta.example/a.xml', lastModified: '2026-10-01T01:02:03Z' },
      { url: 'https://warta.example/b.xml.gz', lastModified: null },
    ],
  });
});

test.each<[string, string | Uint8Array]>([
  ['plain', PLAIN],
  ['gzip', gzipSync(PLAIN)],
  ['gzip in gzip', gzipSync(gzipSync(PLAIN))],
  ['a mark and blanks before it', `\uFEFF\n ${PLAIN}`],
  ['a bare ampersand', urlset('<loc>https://warta.example/1?a&b=1</loc>', loc('/2'))],
  ['prefixes', PLAIN.replaceAll(/<(\/?)(?=[a-z])/g, '<$1s:')],
  ['cut off', `${PLAIN.replace('</urlset>', '')}<url><loc>https://warta.example/tiga`],
  ['a list of addresses', 'https://warta.example/1\r\nbukan alamat\r\nhttps://warta.example/2'],
  ['a gzipped list', gzipSync('https://warta.example/1\nhttps://warta.example/2\n')],
  ['a page twice', urlset(loc('/1'), loc('/2'), loc('/1#atas'))],
  [
    'an entry without an address',
    urlset('<lastmod>2026-10-01</lastmod>', loc('/1'), '<loc>mailto:a@b.example</loc>', loc('/2')),
  ],
  ['another charset', Buffer.from(urlset(loc('/1'), loc('/2')).replace('UTF-8', 'ISO-8859-1'), 'latin1')],
])('%s', async (_, given) => {
  expect(paths(await parse(given))).toEqual(['/1', '/2']);
});

test('gzip that breaks off gives the entries before', async () => {
  const many = urlset(...Array.from({ length: 5000 }, (_, at) => loc(`/${at}-${at * at}`)));
  const zipped = gzipSync(many);
  const { pages } = await parse(zipped.subarray(0, zipped.length / 2));
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.length).toBeLessThan(5000);
});

test('more than 50,000 entries are cut off', async () => {
  const entry = (at: number): string => `<url><loc>https://warta.example/${at}</loc></url>`;
  const huge = `<urlset>${Array.from({ length: 60_000 }, (_, at) => entry(at)).join('')}</urlset>`;
  expect((await parse(huge)).pages).toHaveLength(50_000);
});

test('an empty sitemap is one', async () => {
  expect(await parse(urlset())).toEqual({ pages: [], sitemaps: [] });
});

test.each<[string, string | Uint8Array]>([
  ['a web page', '<!doctype html><html><body><a href="/1">1</a></body></html>'],
  ['nothing', ''],
  ['words', 'Halaman tidak ditemukan'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
])('%s is no sitemap', async (_, given) => {
  await expect(parse(given)).rejects.toMatchObject({ code: 'sitemap-unreadable' });
});

test('any bytes are read without a fault of ours', async () => {
  const pieces = fc.constantFrom(
    '<url>',
    '</url>',
    '<loc>',
    'https://a.example/',
    '</loc>',
    '<![CDATA[',
    ']]>',
    '<sitemap',
    '&',
    '>',
    '\n',
    '\u001f\u008b',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces), async (parts) => {
      const outcome = await parseSitemap(Buffer.from(parts.join(''), 'latin1'), BASE).catch((error: unknown) => error);
      expect(outcome instanceof Error && !(outcome instanceof Problem)).toBe(false);
    }),
  );
});

test('a news sitemap can be polled like a feed', () => {
  const text = `<?xml version="1.0"?><urlset xmlns:news="x"><url><loc>https://warta.example/panen</loc>
    <news:news><news:title>Panen raya</news:title><news:publication_date>2026-11-05T08:00:00+07:00</news:publication_date></news:news></url>
    <url><loc>/tanpa-situs</loc></url></urlset>`;
  expect(parseFeed(text, 'https://warta.example/news.xml').entries).toEqual([
    { url: 'https://warta.example/panen', title: 'Panen raya', publishedAt: '2026-11-05T08:00:00+07:00' },
  ]);
  const index = '<sitemapindex><sitemap><loc>https://warta.example/2026.xml</loc></sitemap></sitemapindex>';
  expect(() => parseFeed(index, 'https://warta.example/sitemap.xml')).toThrow(/not a feed/);
});

test('what is nested without end is read as far as it is flat', async () => {
  const page = '<url><loc>https://warta.id/1</loc></url>';
  const bytes = new TextEncoder().encode(`<urlset>${page}${'<url>'.repeat(200_000)}`);
  expect(await parseSitemap(bytes, 'https://warta.id/sitemap.xml')).toMatchObject({
    pages: [{ url: 'https://warta.id/1' }],
  });
});
