import { describe, expect, test } from 'vitest';
import type { FindRule, PageRule } from '../../domain/publisher.ts';
import type { HtmlDocument } from '../../domain/source-document.ts';
import { type PagesReading, readArticlePages } from './article-pages.ts';

const ADDRESS = 'https://www.contoh.example/read/12/panen-kopi';
const BODY = [
  'CONTOH - Warga tiga desa di lereng gunung memanen kopi satu bulan lebih awal daripada tahun lalu.',
  '"Hujan datang lebih cepat, dan buahnya merah semua," kata Ani Budi, ketua kelompok tani, Selasa.',
  'Gudang desa tidak cukup menampung panen itu, sehingga sebagian kopi dijemur di halaman sekolah.',
  'Pemerintah kabupaten meminjamkan dua gudang milik dinas perdagangan sampai akhir bulan depan.',
  'Harga kopi di tingkat petani naik sepertiga dibandingkan harga pada musim panen yang lalu.',
  'Pembeli dari luar pulau datang setiap pagi dan menunggu di depan rumah ketua kelompok tani.',
] as const;
const html = (paragraphs: readonly string[], more = ''): string =>
  `<title>Panen Kopi Lebih Awal</title><h1>Panen Kopi Lebih Awal</h1><div class="isi">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>${more}`;
const toPage = (url: string | null, text: string): HtmlDocument => ({
  kind: 'html',
  id: null,
  url,
  fetchedAt: null,
  charset: null,
  bytes: new TextEncoder().encode(text),
});
const toRule =
  (rule: Partial<PageRule>): FindRule =>
  () => ({ id: 'contoh', container: ['.isi'], timeZone: 'WIB', ...rule });
const PAGE_ALL = toRule({ fullPage: { kind: 'query', name: 'page', value: 'all' } });
const links = (...pages: readonly (readonly [href: string, text: string])[]): string =>
  `<div class="paging">Halaman: ${pages.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</div>`;
const first = (more: string, url: string | null = ADDRESS): HtmlDocument => toPage(url, html(BODY.slice(0, 2), more));

describe('which pages are missing', () => {
  test.each<[string, string, FindRule | undefined, readonly string[]]>([
    ['nothing is said of others', '', undefined, []],
    ['nothing is said of others, though there is a form for all', '', PAGE_ALL, []],
    [
      'numbers',
      links([`${ADDRESS}?page=1`, '1'], [`${ADDRESS}?page=2`, '2'], [`${ADDRESS}?page=3`, '3']),
      undefined,
      [`${ADDRESS}?page=2`, `${ADDRESS}?page=3`],
    ],
    [
      'numbers in another order, relative',
      links(['?page=3', '3'], ['?page=2', '2']),
      undefined,
      [`${ADDRESS}?page=2`, `${ADDRESS}?page=3`],
    ],
    [
      '"Show All"',
      links([`${ADDRESS}?page=2`, '2'], [`${ADDRESS}?page=all#page2`, 'Show All']),
      undefined,
      [`${ADDRESS}?page=all`, `${ADDRESS}?page=2`],
    ],
    [
      'the rule’s form for all comes first',
      links([`${ADDRESS}?page=2`, 'Halaman Selanjutnya »']),
      PAGE_ALL,
      [`${ADDRESS}?page=all`, `${ADDRESS}?page=2`],
    ],
    [
      '?showpage=all',
      links([`${ADDRESS}/10`, '2']),
      toRule({ pageSuffix: '/', fullPage: { kind: 'query', name: 'showpage', value: 'all' } }),
      [`${ADDRESS}?showpage=all`, `${ADDRESS}/10`],
    ],
    [
      '?single=1',
      links([`${ADDRESS}/2`, '2']),
      toRule({ fullPage: { kind: 'query', name: 'single', value: '1' } }),
      [`${ADDRESS}?single=1`, `${ADDRESS}/2`],
    ],
    [
      '/all',
      links([`${ADDRESS}/2`, '2']),
      toRule({ fullPage: { kind: 'path', suffix: '/all' } }),
      [`${ADDRESS}/all`, `${ADDRESS}/2`],
    ],
    [
      '/all without a rule',
      links([`${ADDRESS}/2`, '2'], [`${ADDRESS}/all`, 'Tampilkan Semua']),
      undefined,
      [`${ADDRESS}/all`, `${ADDRESS}/2`],
    ],
    [
      '-part1',
      links([`${ADDRESS}-part1`, '2'], [`${ADDRESS}-part2`, '3']),
      toRule({ pageSuffix: '-part' }),
      [`${ADDRESS}-part1`, `${ADDRESS}-part2`],
    ],
    [
      '-part1 without a rule',
      links([`${ADDRESS}-part1`, '2'], [`${ADDRESS}-part2`, '3']),
      undefined,
      [`${ADDRESS}-part1`, `${ADDRESS}-part2`],
    ],
    ['rel=next', '<link rel="next" href="/read/12/panen-kopi?page=2">', undefined, [`${ADDRESS}?page=2`]],
    [
      'rel=next of another article',
      '<link rel="next" href="/read/13/banjir"><a rel="next" href="/read/13/banjir?page=2">Selanjutnya</a>',
      undefined,
      [],
    ],
    [
      'links in which the article’s name stands',
      `<a href="${ADDRESS}-lagi">2</a><a href="https://lain.example/?u=${ADDRESS}?page=2">2</a>`,
      undefined,
      [],
    ],
    [
      'pages of comments',
      `<a href="${ADDRESS}?page=2#komentar">2</a><a href="${ADDRESS}/2">3 komentar</a>`,
      undefined,
      [],
    ],
    ['all pages stand in one document', links(['?page=2', '2']), toRule({ fullPage: { kind: 'merged' } }), []],
    ['only shown, not linked', '<div class="paging">1 2 3 Selanjutnya</div>', PAGE_ALL, [`${ADDRESS}?page=all`]],
  ])('%s', (_, paging, findRule, missing) => {
    const reading = readArticlePages(first(paging), findRule);
    expect(reading.missing).toEqual(missing);
    expect(reading.article.provenance.partial).toBe(missing.length > 0);
  });

  test('those of a page from an archive are in the archive too', () => {
    const archived = `https://web.archive.org/web/20260203/${ADDRESS}`;
    const { missing } = readArticlePages(first(links([`/web/20260203/${ADDRESS}?page=2`, '2']), archived), PAGE_ALL);
    expect(missing).toEqual([`${archived}?page=2`]);
  });

  test('of a second page that names the first as canonical', () => {
    const more = `<link rel="canonical" href="${ADDRESS}">${links([`${ADDRESS}/3`, '3'])}`;
    expect(readArticlePages(first(more, `${ADDRESS}/2`)).missing).toEqual([ADDRESS, `${ADDRESS}/3`]);
  });

  test('a page of which no address is known is only known to be cut', () => {
    const { article, missing } = readArticlePages(first('<div class="paging">Halaman: 1 2</div>', null));
    expect([article.provenance.partial, missing]).toEqual([true, []]);
  });
});

describe('the pages of a document become one article', () => {
  const second = toPage(`${ADDRESS}?page=2`, html(BODY.slice(2, 4), links([`${ADDRESS}?page=3`, '3'])));
  const third = toPage(`${ADDRESS}?page=3`, html(BODY.slice(4)));
  const paging = links([`${ADDRESS}?page=2`, '2']);
  const read = (otherPages: readonly HtmlDocument[], findRule?: FindRule): PagesReading =>
    readArticlePages({ ...first(paging), otherPages }, findRule);

  test.each<[string, readonly HtmlDocument[], readonly string[], readonly string[]]>([
    ['in whatever order they were fetched', [third, second], BODY, []],
    ['one that a page before it names is missing', [second], BODY.slice(0, 4), [`${ADDRESS}?page=3`]],
    ['without what stands on each', [toPage(`${ADDRESS}?page=2`, html([BODY[0], ...BODY.slice(2)]))], BODY, []],
    [
      'another article’s page is none of it',
      [toPage('https://www.contoh.example/', html(BODY.slice(2, 4)))],
      BODY.slice(0, 2),
      [`${ADDRESS}?page=2`],
    ],
    [
      'a page without a text is missing',
      [toPage(`${ADDRESS}?page=2`, '<p>Galat</p>')],
      BODY.slice(0, 2),
      [`${ADDRESS}?page=2`],
    ],
    ['the page that shows all is enough', [toPage(`${ADDRESS}?page=all`, html(BODY, paging))], BODY, []],
  ])('%s', (_, otherPages, body, missing) => {
    const reading = read(otherPages);
    expect(reading.article.body).toEqual(body);
    expect(reading.missing).toEqual(missing);
    expect(reading.article).toMatchObject({ url: ADDRESS, canonicalUrl: ADDRESS, title: 'Panen Kopi Lebih Awal' });
    expect(reading.article.provenance.partial).toBe(missing.length > 0);
  });

  test('pages of which each names only the next', () => {
    const next = (page: number): string => `<a href="${ADDRESS}/${page}">Selanjutnya</a>`;
    const pages = [
      toPage(`${ADDRESS}/2`, html(BODY.slice(2, 4), next(3))),
      toPage(`${ADDRESS}/3`, html(BODY.slice(4))),
    ];
    const readWith = (count: number): PagesReading =>
      readArticlePages({ ...first(next(2)), otherPages: pages.slice(0, count) });
    expect([0, 1, 2].map((count) => readWith(count).missing)).toEqual([[`${ADDRESS}/2`], [`${ADDRESS}/3`], []]);
    expect(readWith(2).article.body).toEqual(BODY);
  });

  test('a site that shows the first page where all are asked for', () => {
    const ignored = toPage(`${ADDRESS}?page=all`, html(BODY.slice(0, 2), paging));
    const elsewhere = toPage(`${ADDRESS}?page=all`, html(BODY.slice(2)));
    for (const answer of [ignored, elsewhere]) {
      expect(read([answer], PAGE_ALL).missing).toEqual([`${ADDRESS}?page=all`, `${ADDRESS}?page=2`]);
      expect(read([answer, second, third], PAGE_ALL)).toMatchObject({ article: { body: BODY }, missing: [] });
    }
  });

  test('a paywall on one page cuts the article', () => {
    const locked = toPage(`${ADDRESS}?page=2`, html(BODY.slice(2, 4), '<div class="tembok"></div>'));
    expect(read([locked], toRule({ paywall: ['.tembok'] })).article.provenance.partial).toBe(true);
    expect(read([locked], toRule({})).article.provenance.partial).toBe(false);
  });
});

test('pages that stand one after another in one document are one text', () => {
  const wrapped = BODY.map((text, at) => `<div data-page="${at + 1}" class="halaman"><p>${text}</p></div>`).join('');
  const page = toPage(ADDRESS, `<title>Panen Kopi</title><h1>Panen Kopi</h1><article>${wrapped}</article>`);
  expect(readArticlePages(page)).toMatchObject({
    article: { body: BODY, provenance: { partial: false } },
    missing: [],
  });
  expect(readArticlePages(page, toRule({ container: ['.halaman'] })).article.body).toEqual(BODY);
});
