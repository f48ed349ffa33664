import { expect, test } from 'vitest';
import { readCredits } from './authors.ts';
import { toBlocks } from './body/blocks.ts';
import { readDates } from './dates/dates.ts';
import { frameOf } from './dates/date-frame.ts';
import { parseHtml } from './html-tree.ts';
import { parseJsonLd } from './json-ld.ts';
import { outletNamesOf, readImage, readLanguage, readPublisher, readSection } from './page-facts.ts';
import { readHead } from './page-head.ts';
import { isPartial } from './partial.ts';
import { readTitle } from './title.ts';

const ADDRESS = 'https://www.contohnews.example/a';
const linked = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harga Beras Naik Lagi', ...fields })}</script>`;

function readAll(
  html: string,
  times: { readonly fetchedAt: string | null; readonly readAt?: string } = { fetchedAt: null },
) {
  const root = parseHtml(html);
  const head = readHead(root);
  const article = parseJsonLd(head.jsonLd);
  const { blocks } = toBlocks(root);
  const outlets = outletNamesOf(head, article, ADDRESS);
  return {
    title: readTitle(head, article, outlets, blocks),
    ...readCredits(head, article, blocks, outlets),
    dates: readDates({
      ...frameOf(times, undefined, readLanguage(head), ADDRESS),
      head,
      linked: article,
      texts: blocks.map((block) => block.text),
      around: [],
      feedEntry: undefined,
      address: ADDRESS,
    }),
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
  ['no desk', '<p>Penulis: Tim Redaksi</p><div class="author">Redaksi Harian Rimba</div>', undefined],
  ['no initials', '<p>Penulis: ANI</p><p>(ani/bud)</p>', undefined],
  ['no degrees', '<p>Oleh: Ani Budi, S.H., M.Si</p>', ['Ani Budi']],
  ['a label in a line of its own', '<div>Penulis</div><div>Ani Budi</div>', ['Ani Budi']],
  ['no sentence', '<p>Oleh Pemerintah Kota, warga diminta mengungsi.</p>', undefined],
])('authors: %s', (_name, html, authors) => {
  expect(readAll(html).authors?.value).toEqual(authors);
});

test.each([
  ['Penulis: Ani Budi | Editor: Cici Dodi', ['Ani Budi'], ['Cici Dodi']],
  ['Reporter: Ani Budi Editor: Cici Dodi', ['Ani Budi'], ['Cici Dodi']],
  ['Editor : Cici Dodi, Foto: Eka Fajar', undefined, ['Cici Dodi']],
  ['Redaktur & Reporter : Ani', ['Ani'], []],
  ['Pewarta: Ani Budi / Editor: Redaksi', ['Ani Budi'], []],
])('authors and editors: %s', (line, authors, editors) => {
  const credits = readAll(`<p>${line}</p>`);
  expect([credits.authors?.value, credits.editors]).toEqual([authors, editors]);
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
  expect(readAll(html).dates.published).toMatchObject({ value, from });
});

test('a day without time is believed less; without any date there is none', () => {
  expect(readAll(meta('2024-06-18')).dates.published).toMatchObject({
    value: '2024-06-18T00:00:00+07:00',
    confidence: 0.5,
  });
  expect(readAll('<p>12 jam lalu</p>').dates.published).toBeUndefined();
});

test.each([
  ['2 hours ago', '2024-06-18T18:00:00+07:00', 0.4, 'hour'],
  ['Kemarin, 14:30 WIB', '2024-06-17T14:30:00+07:00', 0.45, 'minute'],
])('"%s" counts from when the page was fetched, and is believed little', (text, value, confidence, precision) => {
  const { dates } = readAll(`<p>Ekonomi | ${text}</p>`, { fetchedAt: '2024-06-18T13:20:00Z' });
  expect(dates.published).toEqual({ value, from: 'dom', confidence, precision });
});

test.each([
  ['later than it was fetched', '2024-06-20T23:00:00+07:00'],
  ['before there was news on the web', '1970-01-01T00:00:00Z'],
])('a date %s is none; the next is taken', (_name, wrong) => {
  const times = { fetchedAt: '2024-06-19T00:00:00Z' };
  expect(readAll(meta(wrong), times).dates.published).toBeUndefined();
  expect(
    readAll(`${linked({ datePublished: wrong })}${meta('2024-06-18T10:00:00+07:00')}`, times).dates.published,
  ).toMatchObject({
    value: '2024-06-18T10:00:00+07:00',
    from: 'meta',
  });
});

test.each([
  ['dateModified', linked({ datePublished: '2024-06-18T10:00:00+07:00', dateModified: '2024-06-19T08:00:00+07:00' })],
  [
    'a note',
    `${meta('2024-06-18T10:00:00+07:00')}<p>Selasa, 18 Juni 2024 10:00 WIB | Terakhir diperbarui: Rabu, 19 Juni 2024 08:00 WIB</p>`,
  ],
  [
    'a note before the date of publication',
    '<p>Diperbarui pada Rabu, 19 Juni 2024 08:00 WIB</p><p>Selasa, 18 Juni 2024 10:00 WIB</p>',
  ],
  [
    'times of WordPress',
    '<time class="updated" datetime="2024-06-19T08:00:00+07:00"></time><time class="published" datetime="2024-06-18T10:00:00+07:00"></time>',
  ],
])('when it was changed, told apart from when it appeared: %s', (_name, html) => {
  const { published, modified } = readAll(html).dates;
  expect([published?.value, modified]).toEqual(['2024-06-18T10:00:00+07:00', '2024-06-19T08:00:00+07:00']);
});

test('a change at the time of publication is none', () => {
  const same = '2024-06-18T10:00:00+07:00';
  expect(readAll(linked({ datePublished: same, dateModified: same })).dates.modified).toBeNull();
});

test('UTC in metadata is written on the clock of an Indonesian page', () => {
  const utc = meta('2024-06-18T18:15:30+00:00');
  expect(readAll(`<html lang="id">${utc}`).dates.published?.value).toBe('2024-06-19T01:15:30+07:00');
  expect(readAll(`<html lang="id">${utc}<p>Selasa, 18 Juni 2024</p>`).dates.published?.value).toBe(
    '2024-06-18T18:15:30+07:00',
  );
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
  ['a locked tier', '<meta property="article:content_tier" content="locked">', true],
  ['a metered tier', '<meta property="article:content_tier" content="metered">', false],
  ['a whole article', `${linked({ isAccessibleForFree: true })}<p>Harga beras naik.</p>`, false],
])('partial: %s', (_name, html, partial) => {
  expect(readAll(html).partial).toBe(partial);
});
