import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCanonicalUrl, toCanonicalUrl } from './canonical-url.ts';

test.each([
  ['https://contoh.example/read/1/judul?page=all', 'https://contoh.example/read/1/judul'],
  ['https://contoh.example/read/1/judul?page=2&showpage=all', 'https://contoh.example/read/1/judul'],
  ['https://contoh.example/d-1/judul?single=1#komentar', 'https://contoh.example/d-1/judul'],
  ['https://contoh.example/d-1/judul/amp', 'https://contoh.example/d-1/judul'],
  ['https://contoh.example/amp/read/1/judul', 'https://contoh.example/read/1/judul'],
  ['https://m.contoh.co.id/amp/judul?utm_source=x&fbclid=y', 'https://www.contoh.co.id/judul'],
  ['https://www.inews.id/news/nasional/judul-berita/all', 'https://www.inews.id/news/nasional/judul-berita'],
  [
    'https://nasional.sindonews.com/read/123/12/judul-berita-171/10',
    'https://nasional.sindonews.com/read/123/12/judul-berita-171',
  ],
  ['https://contoh.example/index.php?id=5&utm_medium=y', 'https://contoh.example/index.php?id=5'],
  ['https://contoh.example/daftar?page=kota', 'https://contoh.example/daftar?page=kota'],
  ['https://contoh.example/berita/all', 'https://contoh.example/berita/all'],
])('%s', (address, canonical) => {
  expect(toCanonicalUrl(address)).toBe(canonical);
});

const FETCHED = 'https://contoh.example/a?utm_source=x';
test.each([
  [
    'the link comes first',
    ['https://contoh.example/b', 'https://contoh.example/c'],
    FETCHED,
    'https://contoh.example/b',
  ],
  ['a relative link', ['/b'], FETCHED, 'https://contoh.example/b'],
  ['an empty link is passed over', ['', null, 'https://contoh.example/c'], FETCHED, 'https://contoh.example/c'],
  ['a front page is not believed', ['https://contoh.example/'], FETCHED, 'https://contoh.example/a'],
  ['more parameters than it was read with', ['https://contoh.example/a?i=1'], FETCHED, 'https://contoh.example/a'],
  ['nothing named', [], FETCHED, 'https://contoh.example/a'],
  ['nothing known', [], null, null],
  ['an address that is none', ['halo'], 'halo', null],
])('%s', (_name, named, fetched, canonical) => {
  expect(chooseCanonicalUrl(named, fetched)).toBe(canonical);
});

test('the canonical form of a canonical form is itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = toCanonicalUrl(address);
      fc.pre(!/\/amp|\.amp/.test(once));
      expect(toCanonicalUrl(once)).toBe(once);
    }),
  );
});
