import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../domain/article.ts';
import { Problem } from '../domain/problem.ts';
import { extractArticle } from './extract-article.ts';

const BODY = [
  'CONTOH, CONTOH.com - Harga beras di Pasar Induk Contoh naik lagi pada pekan ini, kata para pedagang.',
  '"Pasokan dari petani berkurang karena kemarau panjang," ujar Ani Budi, pedagang beras, Selasa (18/6/2024).',
  'Pemerintah daerah menyiapkan operasi pasar di sepuluh kecamatan mulai pekan depan, kata bupati.',
];
const PAGE = `<!doctype html><html lang="id"><head><title>Harga Beras Naik Lagi - Contoh.com</title>
<meta property="og:site_name" content="Contoh.com"><link rel="canonical" href="https://www.contoh.example/read/1/harga-beras?page=all"></head>
<body><nav><a href="/">Beranda</a></nav><div class="wrap"><h1>Harga Beras Naik Lagi</h1>
<div class="byline">Cici Dodi - Selasa, 18 Juni 2024 | 22:15 WITA</div>
<div class="detail"><p>${BODY[0]}</p><p>Baca juga: <a href="/2">Pasar Induk Sepi</a></p><p>${BODY[1]}</p><p>${BODY[2]}</p><p>(cic/dod)</p></div>
<div class="terkait"><h3>Berita Terkait</h3><a href="/3">Judul Lain</a></div></div><footer>Hak cipta Contoh.com</footer></body></html>`;

const read = (html: string | Uint8Array): Article =>
  extractArticle({
    kind: 'html',
    id: null,
    url: 'https://m.contoh.example/read/1/harga-beras',
    fetchedAt: null,
    charset: null,
    bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html,
  });

test('a page gives its article', () => {
  expect(read(PAGE)).toEqual({
    id: null,
    url: 'https://m.contoh.example/read/1/harga-beras',
    canonicalUrl: 'https://www.contoh.example/read/1/harga-beras',
    title: 'Harga Beras Naik Lagi',
    authors: ['Cici Dodi'],
    editors: [],
    publishedAt: '2024-06-18T22:15:00+08:00',
    modifiedAt: null,
    fetchedAt: null,
    dateline: { place: 'CONTOH', source: 'CONTOH.com' },
    image: null,
    section: null,
    publisher: 'Contoh.com',
    declaredLanguage: 'id',
    body: BODY,
    boilerplate: ['Baca juga: Pasar Induk Sepi', '(cic/dod)'],
    provenance: {
      title: { from: 'dom', confidence: 0.7 },
      authors: { from: 'dom', confidence: 0.75 },
      publishedAt: { from: 'dom', confidence: 0.85, precision: 'minute' },
      body: { from: 'scorer', confidence: 0.9 },
      rule: null,
      recurring: [],
      partial: false,
    },
  });
});

test('a page cut in the middle gives what it holds', () => {
  expect(read(PAGE.slice(0, PAGE.indexOf('Pemerintah daerah')))).toMatchObject({
    title: 'Harga Beras Naik Lagi',
    body: BODY.slice(0, 2),
  });
});

test('what a feed said fills what the page does not say', () => {
  const bytes = new TextEncoder().encode(BODY.map((text) => `<p>${text}</p>`).join(''));
  const feedEntry = { title: 'Harga Beras', publishedAt: '2024-06-18T22:15:00+07:00' };
  expect(
    extractArticle({ kind: 'html', id: null, url: null, fetchedAt: null, charset: null, bytes, feedEntry }),
  ).toMatchObject({
    title: 'Harga Beras',
    publishedAt: '2024-06-18T22:15:00+07:00',
    provenance: { title: { from: 'feed' }, publishedAt: { from: 'feed' } },
  });
});

test('who edited and when it was changed, where that stands below the text', () => {
  const note = '<p>Editor: Eka Fajar</p><p>Terakhir diperbarui: Rabu, 19 Juni 2024 08:00 WITA</p>';
  const article = read(PAGE.replace('<div class="terkait">', `${note}<div class="terkait">`));
  expect(article).toMatchObject({
    authors: ['Cici Dodi'],
    editors: ['Eka Fajar'],
    publishedAt: '2024-06-18T22:15:00+08:00',
    modifiedAt: '2024-06-19T08:00:00+08:00',
    body: BODY,
  });
});

test('times without a zone are on the clock of the publisher’s newsroom, and are believed less', () => {
  const rule = { id: 'contoh', container: [], timeZone: 'WIT' } as const;
  const bytes = new TextEncoder().encode(PAGE.replace(' WITA', ''));
  const document = {
    kind: 'html',
    id: null,
    url: 'https://www.contoh.example/a',
    fetchedAt: null,
    charset: null,
  } as const;
  const { publishedAt, provenance } = extractArticle({ ...document, bytes }, () => rule);
  expect([publishedAt, provenance.publishedAt?.confidence]).toEqual(['2024-06-18T22:15:00+09:00', 0.85 * 0.9]);
});

test('a page without text in it but with an articleBody', () => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harga Beras Naik', articleBody: BODY.join('\n') });
  expect(read(`<script type="application/ld+json">${json}</script><div id="root"></div>`)).toMatchObject({
    body: BODY,
    provenance: { body: { from: 'json-ld' } },
  });
});

test('a page of photographs gives its captions', () => {
  const figures = BODY.map((text) => `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`).join('');
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Foto: Harga Beras Naik' });
  expect(read(`<script type="application/ld+json">${json}</script>${figures}`).body).toEqual(BODY);
});

const LISTING = Array.from(
  { length: 8 },
  (_, n) =>
    `<div><h3><a href="/${n}">Judul Berita Nomor ${n} Hari Ini</a></h3><p>Ringkasan berita nomor ${n} yang hanya satu kalimat pendek.</p></div>`,
).join('');
test.each([
  ['input-empty', ''],
  ['input-binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['no-article', '<html><body><nav><a href="/">Beranda</a></nav></body></html>'],
  ['no-article', `<html><body><main>${LISTING}</main></body></html>`],
])('%s', (code, html) => {
  expect(() => read(html)).toThrow(expect.objectContaining({ code }));
});

function readOrProblem(html: string | Uint8Array): void {
  try {
    read(html);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
  }
}

test('mutated pages give an article or a Problem, nothing else', () => {
  const at = fc.nat(PAGE.length);
  fc.assert(
    fc.property(at, at, at, fc.string(), (from, to, into, noise) => {
      const piece = PAGE.slice(Math.min(from, to), Math.max(from, to));
      readOrProblem(PAGE.slice(from) + PAGE.slice(0, from));
      readOrProblem(PAGE.slice(0, into) + piece + noise + piece + PAGE.slice(into));
      readOrProblem(PAGE.replace(piece, noise));
      readOrProblem(new TextEncoder().encode(PAGE).subarray(from % 7, to));
    }),
  );
});

test('generated markup gives an article or a Problem, nothing else', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<br>',
      '<a href=x>',
      '</a>',
      '<table><tr><td>',
      '</table>',
      '<h1>',
      '<li>',
      '<svg>',
      '</svg>',
      '<!--',
      '-->',
      '<p class="',
      '"',
      '&#0;',
      '<body>',
      '</html>',
    ),
    fc.constantFrom(...BODY),
    fc.string(),
  );
  fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => readOrProblem(parts.join(''))));
});

const SHARED = path.join(import.meta.dirname, '../../../shared/data/html');
describe.skipIf(!existsSync(SHARED))('pages of ../shared (skipped where it is absent)', () => {
  const rows = existsSync(SHARED)
    ? readFileSync(path.join(SHARED, 'index.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, string>)
    : [];
  const open = (row: Record<string, string>): Article =>
    extractArticle({
      kind: 'html',
      id: null,
      url: row['url'] ?? null,
      fetchedAt: null,
      charset: null,
      bytes: readFileSync(path.join(SHARED, row['file'] ?? '')),
    });

  test.each(rows.filter((row) => row['published'] !== undefined).map((row) => [row['file'], row] as const))(
    '%s',
    (_file, row) => {
      const article = open(row);
      expect(row['title']?.startsWith(article.title ?? '?')).toBe(true);
      expect(article.canonicalUrl).toBe(row['url']);
      expect(article.publishedAt?.slice(0, 16)).toBe(row['published']?.slice(0, 16));
      expect(article.publishedAt?.slice(19)).toBe('+07:00');
    },
  );

  test.each(rows.filter((row) => row['type'] === 'listing').map((row) => [row['file'], row] as const))(
    '%s is no article',
    (_file, row) => {
      expect(() => open(row)).toThrow(expect.objectContaining({ code: 'no-article' }));
    },
  );
});
