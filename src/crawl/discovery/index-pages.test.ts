import { describe, expect, test } from 'vitest';
import { PUBLISHERS } from '../../sources/publishers.ts';
import { findArticleLinks, isArticleAddress } from './article-links.ts';
import { fillIndex, findIndexPages, hasPages, knowsDays } from './index-pages.ts';

test.each([
  [{ url: 'https://warta.example/indeks?date={month}/{day}/{year}&page={page}' }, 3, 'indeks?date=11/05/2026&page=3'],
  [{ url: 'https://warta.example/{year}{month}{day}/{offset}', step: 20 }, 1, '20261105/0'],
  [{ url: 'https://warta.example/{year}{month}{day}/{offset}', step: 20 }, 3, '20261105/40'],
  [{ url: 'https://warta.example/indeks' }, 1, 'indeks'],
])('%j, page %i of a day', (index, page, path) => {
  expect(fillIndex(index, page, '2026-11-05')).toBe(`https://warta.example/${path}`);
});

test('every index of a publisher’s rule is filled in whole', () => {
  const indexes = PUBLISHERS.flatMap((publisher) => publisher.indexes ?? []);
  expect(indexes.length).toBeGreaterThan(20);
  expect(indexes.map((index) => fillIndex(index, 2, '2026-11-05')).filter((url) => /[{}]/.test(url))).toEqual([]);
  expect(indexes.filter(knowsDays).length).toBeGreaterThan(3);
  expect(indexes.filter((index) => knowsDays(index) && !hasPages(index))).toEqual([]);
});

test('the lists of a home page are found by their names', () => {
  const links = [
    '/indeks',
    '/nasional/indeks-berita/',
    '/terbaru#atas',
    'https://lain.example/indeks',
    '/indeks-saham',
    '/',
  ];
  const html = links.map((link) => `<a href="${link}">x</a>`).join('');
  expect(findIndexPages(html, 'https://warta.example/').map(({ url }) => url)).toEqual([
    'https://warta.example/indeks?page={page}',
    'https://warta.example/nasional/indeks-berita/?page={page}',
    'https://warta.example/terbaru?page={page}',
  ]);
});

describe('articles', () => {
  test.each([
    ['/read/2026/11/05/12345678/panen-raya-dimulai', true],
    ['/berita/d-7654321/panen-raya-dimulai', true],
    ['/2026/11/05/panen-raya-dimulai/', true],
    ['/panen-raya-dimulai-hari-ini.html', true],
    ['/panen-raya', false],
    ['/tag/panen-raya-dimulai-hari-ini', false],
    ['/indeks/2026/11/05/', false],
    ['/pedoman-media-siber-di-warta-contoh', false],
    ['/', false],
  ])('%s: %s', (path, expected) => {
    expect(isArticleAddress(`https://warta.example${path}`)).toBe(expected);
  });

  test('are those of the same site, each once, whatever base a page names', () => {
    const html = `<base href="/kanal/"><a href="panen-raya-dimulai-hari-ini">1</a>
      <a href="https://www.warta.example/kanal/panen-raya-dimulai-hari-ini?utm_source=x">2</a>
      <a href="/kanal/panen-raya-dimulai-hari-ini#komentar">3</a><a href="https://lain.example/panen-raya-dimulai-hari-ini">4</a>`;
    expect(findArticleLinks(html, 'https://warta.example/indeks')).toEqual([
      'https://warta.example/kanal/panen-raya-dimulai-hari-ini',
      'https://www.warta.example/kanal/panen-raya-dimulai-hari-ini',
    ]);
  });
});
