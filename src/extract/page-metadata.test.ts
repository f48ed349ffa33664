import { expect, test } from 'vitest';
import { readAuthors } from './authors.ts';
import { toBlocks } from './blocks.ts';
import { parseHtml } from './html-tree.ts';
import { parseJsonLd } from './json-ld.ts';
import { outletNamesOf, readImage, readLanguage, readPublisher, readSection } from './page-facts.ts';
import { readHead } from './page-head.ts';
import { isPartial } from './partial.ts';
import { readPublishedAt } from './published-at.ts';
import { readTitle } from './title.ts';

const ADDRESS = 'https://www.contohnews.example/a';
const linked = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harga Beras Naik Lagi', ...fields })}</script>`;

function readAll(html: string) {
  const root = parseHtml(html);
  const head = readHead(root);
  const article = parseJsonLd(head.jsonLd);
  const { blocks } = toBlocks(root);
  const outlets = outletNamesOf(head, article, ADDRESS);
  return {
    title: readTitle(head, article, outlets, blocks),
    authors: readAuthors(head, article, blocks, outlets),
    publishedAt: readPublishedAt(
      head,
      article,
      blocks.map((block) => block.text),
      null,
    ),
    image: readImage(head, article, ADDRESS),
    section: readSection(head, article),
    publisher: readPublisher(head, article),
    language: readLanguage(head),
    partial: isPartial(head, article, ['Harga beras naik.'], blocks),
  };
}

const SITE = '<meta property="og:site_name" content="Contoh News">';
test.each([
  ['JSON-LD', linked({}), 'Harga Beras Naik Lagi'],
  [
    'a suffix that the heading lacks',
    '<title>Harga Beras Naik Lagi - Ekonomi :: Portal Apa Saja</title><h1>Harga Beras Naik Lagi</h1>',
    'Harga Beras Naik Lagi',
  ],
  [
    'a suffix with the site’s name',
    `${SITE}<meta property="og:title" content="Harga Beras Naik Lagi | Contoh News Regional">`,
    'Harga Beras Naik Lagi',
  ],
  ['a suffix with the host’s name', '<title>Harga Beras Naik Lagi - ContohNews</title>', 'Harga Beras Naik Lagi'],
  ['a suffix that is a domain', '<title>Harga Beras Naik Lagi - Lain.com</title>', 'Harga Beras Naik Lagi'],
  [
    'a prefix with the site’s name',
    `${SITE}<meta property="og:title" content="Contoh News: Harga Beras Naik Lagi">`,
    'Harga Beras Naik Lagi',
  ],
  [
    'a dash of its own',
    `${SITE}<title>Harga Beras Naik - Pedagang Mengeluh</title>`,
    'Harga Beras Naik - Pedagang Mengeluh',
  ],
  [
    'a label that readers see',
    '<meta property="og:title" content="Warga Desa Contoh Panen Raya | Contoh News"><div>In Picture: Warga Desa Contoh Panen Raya</div>',
    'In Picture: Warga Desa Contoh Panen Raya',
  ],
  [
    'escaped twice',
    '<meta property="og:title" content="Kata &amp;quot;Naik&amp;quot; Dilarang">',
    'Kata "Naik" Dilarang',
  ],
  ['nothing', '<p>Halo</p>', undefined],
])('title: %s', (_name, html, title) => {
  expect(readAll(html).title?.value).toBe(title);
});

test.each([
  ['JSON-LD', linked({ author: [{ name: 'Ani Budi' }, { name: 'Cici' }] }), ['Ani Budi', 'Cici']],
  [
    'not the editor',
    `${linked({ author: { name: 'Cici Dodi' } })}<p>Penulis: Ani Budi</p><p>Editor: Cici Dodi</p>`,
    ['Ani Budi'],
  ],
  [
    'not the firm',
    '<meta name="author" content="Kompas Cyber Media"><div class="author">Ani Budi - Contoh News</div>',
    ['Ani Budi'],
  ],
  ['not the system', '<meta name="author" content="contohnews.example developer">', undefined],
  ['not the outlet', `${SITE}<div class="author">Contoh News</div>`, undefined],
  ['not an address', '<meta property="article:author" content="https://www.facebook.com/contoh">', undefined],
  [
    'two in a byline',
    '<p>Oleh: Ani Budi dan Cici Dodi | Selasa, 18 Juni 2024 22:15 WIB</p>',
    ['Ani Budi', 'Cici Dodi'],
  ],
])('authors: %s', (_name, html, authors) => {
  expect(readAll(html).authors?.value).toEqual(authors);
});

const meta = (value: string): string => `<meta property="article:published_time" content="${value}">`;
test.each([
  [
    'JSON-LD with an offset',
    linked({ datePublished: '2024-06-18T22:15:30+07:00' }),
    '2024-06-18T22:15:30+07:00',
    'json-ld',
  ],
  [
    'UTC, the page shows WITA',
    `${meta('2024-06-18T14:15:30Z')}<p>Selasa, 18 Juni 2024 22:15 WITA</p>`,
    '2024-06-18T22:15:30+08:00',
    'meta',
  ],
  [
    'local time called UTC',
    `${meta('2024-06-18T22:15:30Z')}<p>Selasa, 18 Juni 2024 22:15 WIB</p>`,
    '2024-06-18T22:15:30+07:00',
    'meta',
  ],
  [
    'no zone, the page shows WIT',
    `${meta('2024-06-18 22:15:30')}<p>Selasa, 18 Juni 2024 | 22:15 WIT</p>`,
    '2024-06-18T22:15:30+09:00',
    'meta',
  ],
  ['UTC and nothing shown', meta('2024-06-18T14:15:30Z'), '2024-06-18T14:15:30Z', 'meta'],
  [
    'shown only',
    '<p>Diperbarui 19 Juni 2024 10:00 WIB</p><p>Selasa, 18 Juni 2024 22:15 WIB</p>',
    '2024-06-18T22:15:00+07:00',
    'dom',
  ],
  [
    'a shown time before a day without time',
    `${meta('2024-06-18')}<p>Selasa, 18 Juni 2024 22:15 WIB</p>`,
    '2024-06-18T22:15:00+07:00',
    'dom',
  ],
])('publishedAt: %s', (_name, html, value, from) => {
  expect(readAll(html).publishedAt).toMatchObject({ value, from });
});

test('a day without time is believed less; without any date there is none', () => {
  expect(readAll(meta('2024-06-18')).publishedAt).toMatchObject({
    value: '2024-06-18T00:00:00+07:00',
    confidence: 0.5,
  });
  expect(readAll('<p>12 jam lalu</p>').publishedAt).toBeUndefined();
});

test('image, section, publisher, language', () => {
  const html = `<html lang="in-ID">${SITE}<meta property="og:image" content="/a.jpg"><meta property="article:section" content="Ekonomi">`;
  expect(readAll(html)).toMatchObject({
    image: 'https://www.contohnews.example/a.jpg',
    section: 'Ekonomi',
    publisher: 'Contoh News',
    language: 'id-ID',
  });
  expect(readAll('<html lang="?"><meta itemprop="articleSection" content="ekonomi.contoh.com">')).toMatchObject({
    image: null,
    section: null,
    publisher: null,
    language: null,
  });
});

test.each([
  ['a paywall in JSON-LD', linked({ isAccessibleForFree: false }), true],
  ['a paywall in words', '<p>Berlangganan sekarang untuk melanjutkan membaca.</p>', true],
  ['a next page', '<link rel="next" href="?page=2">', true],
  ['paging', '<div>Halaman: <a>1</a> <a>2</a> <a>Show All</a></div>', true],
  ['a whole article', `${linked({ isAccessibleForFree: true })}<p>Harga beras naik.</p>`, false],
])('partial: %s', (_name, html, partial) => {
  expect(readAll(html).partial).toBe(partial);
});
