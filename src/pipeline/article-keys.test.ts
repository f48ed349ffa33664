import { expect, test } from 'vitest';
import { toArticleAddress, toArticleKeys } from './article-keys.ts';

test.each([
  ['http://m.warta.example/amp/berita/1?utm_source=x&page=all', 'https://warta.example/berita/1'],
  ['https://www.warta.example/berita/1/', 'https://warta.example/berita/1'],
  ['https://bola.warta.example/berita/1/all', 'https://bola.warta.example/berita/1/all'],
  ['https://bola.inews.id/berita/nama-berita/all', 'https://bola.inews.id/berita/nama-berita'],
  ['https://warta.example/berita/1/amp?single=1', 'https://warta.example/berita/1'],
  ['https://warta.example/?b=2&a=1&showpage=all#x', 'https://warta.example/?a=1&b=2'],
  ['https://warta.example/berita/1?page=2', 'https://warta.example/berita/1'],
  ['https://warta.example/index.php?page=2', 'https://warta.example/index.php?page=2'],
  ['https://web.archive.org/web/20220721/http://www.warta.example/berita/1', 'https://warta.example/berita/1'],
  ['https://warta.example/kampus/ampera', 'https://warta.example/kampus/ampera'],
  ['https://m.com/1', 'https://m.com/1'],
  ['warta.example/1', undefined],
])('%s is the article at %s', (address, expected) => {
  expect(toArticleAddress(address)).toBe(expected);
});

test.each([
  [
    'https://nasional.kompas.com/read/2026/02/03/07/judul-berita',
    'https://amp.kompas.com/nasional/read/2026/02/03/07/judul-berita?page=2',
  ],
  [
    'https://news.okezone.com/read/2026/02/03/337/1/judul-berita',
    'https://news.okezone.com/amp/2026/02/03/337/1/judul-berita',
  ],
  ['https://news.detik.com/berita/d-1/judul-berita', 'https://news.detik.com/berita/d-1/judul-berita/2'],
  ['https://news.detik.com/berita/d-1/judul-berita', 'https://news.detik.com/berita/d-1/judul-berita/amp?single=1'],
  ['https://www.tribunnews.com/nasional/1/judul-berita', 'https://m.tribunnews.com/amp/nasional/1/judul-berita'],
  ['https://www.jpnn.com/news/judul-berita', 'https://m.jpnn.com/amp/news/judul-berita?page=3'],
  ['https://www.inews.id/news/nasional/judul-berita', 'https://www.inews.id/news/nasional/judul-berita/all'],
  ['https://www.idxchannel.com/economics/judul-berita', 'https://www.idxchannel.com/economics/judul-berita/2'],
  [
    'https://nasional.sindonews.com/read/123/12/judul-berita-171',
    'https://nasional.sindonews.com/read/123/12/judul-berita-171/10',
  ],
  [
    'https://nasional.sindonews.com/read/123/12/judul-berita-171',
    'https://nasional.sindonews.com/read/123/12/judul-berita-171?showpage=all',
  ],
  ['https://wahananews.co/utama/judul-berita-abc', 'https://wahananews.co/utama/judul-berita-abc/0'],
  [
    'https://news.republika.co.id/berita/abc/judul-berita',
    'https://news.republika.co.id/berita//abc/judul-berita-part2',
  ],
  ['https://gaya.tempo.co/read/1/judul-berita', 'https://gaya.tempo.co/read/1/judul-berita?page_num=2'],
  [
    'https://www.poskota.co.id/2026/02/03/judul-berita',
    'https://www.google.com/amp/s/poskota.co.id/amp/2026/02/03/judul-berita?view=all',
  ],
])('%s is also at %s', (article, address) => {
  expect(toArticleAddress(address)).toBe(toArticleAddress(article));
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
