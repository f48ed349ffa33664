import { expect, test } from 'vitest';
import { toArticleAddress, toArticleKeys } from './article-keys.ts';

test.each([
  ['http://m.warta.example/amp/berita/1?utm_source=x&page=all', 'https://warta.example/berita/1'],
  ['https://www.warta.example/berita/1/', 'https://warta.example/berita/1'],
  ['https://bola.warta.example/berita/1/all', 'https://bola.warta.example/berita/1'],
  ['https://warta.example/berita/1/amp?single=1', 'https://warta.example/berita/1'],
  ['https://warta.example/?b=2&a=1&showpage=all#x', 'https://warta.example/?a=1&b=2'],
  ['https://warta.example/berita/1?page=2', 'https://warta.example/berita/1?page=2'],
  ['https://warta.example/kampus/ampera', 'https://warta.example/kampus/ampera'],
  ['https://m.com/1', 'https://m.com/1'],
  ['warta.example/1', undefined],
])('%s is the article at %s', (address, expected) => {
  expect(toArticleAddress(address)).toBe(expected);
});

const article = {
  url: 'https://warta.example/berita/1',
  canonicalUrl: null,
  title: 'Panen Kopi',
  body: ['Warga memanen kopi.'],
};

test.each([
  ['https://warta.example/berita/1-panen-kopi', 'https://warta.example/berita/1-panen-kopi'],
  ['https://warta.example/', 'https://warta.example/berita/1'],
  ['https://kabar.example/asli', 'https://warta.example/berita/1'],
  ['tidak sah', 'https://warta.example/berita/1'],
])('a page that calls %s canonical is known as %s', (canonicalUrl, address) => {
  expect(toArticleKeys({ ...article, canonicalUrl }).address).toBe(address);
});

test('the text decides where there is no address: marks and what comes late do not matter', () => {
  const long = Array.from({ length: 300 }, (_, n) => `kata${n}`).join(' ');
  const one = toArticleKeys({ ...article, url: null, title: 'Panen  Kopi!', body: [`“${long}”`, 'Editor: A'] });
  const other = toArticleKeys({ ...article, url: null, body: [long] });
  expect(one).toEqual({ address: null, text: other.text });
  expect(toArticleKeys({ ...article, body: ['Lain.'] }).text).not.toBe(toArticleKeys(article).text);
});
