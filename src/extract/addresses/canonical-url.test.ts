import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageRule } from '../../domain/publisher.ts';
import { chooseCanonicalUrl, toCanonicalUrl } from './canonical-url.ts';

test.each([
  ['https://contoh.example/read/1/judul?page=all', 'https://contoh.example/read/1/judul'],
  ['https://contoh.example/read/1/judul?page=2&showpage=all', 'https://contoh.example/read/1/judul'],
  ['https://contoh.example/d-1/judul?single=1#komentar', 'https://contoh.example/d-1/judul'],
  ['https://contoh.example/d-1/judul/amp', 'https://contoh.example/d-1/judul'],
  ['https://contoh.example/amp/read/1/judul', 'https://contoh.example/read/1/judul'],
  ['https://m.contoh.co.id/amp/judul?utm_source=x&fbclid=y', 'https://www.contoh.co.id/judul'],
  ['https://amp.contoh.co.id/read/1/judul', 'https://www.contoh.co.id/read/1/judul'],
  ['https://contoh.example/d-1/judul?page=all&view=amp', 'https://contoh.example/d-1/judul'],
  ['https://contoh.example/d-1/judul/2', 'https://contoh.example/d-1/judul/2'],
  ['https://contoh.example/d-1/judul-part2', 'https://contoh.example/d-1/judul-part2'],
  ['https://contoh.example/index.php?page=12', 'https://contoh.example/index.php?page=12'],
  ['https://contoh.example/index.php?id=5&page=12', 'https://contoh.example/index.php?id=5'],
  ['https://web.archive.org/web/20220721if_/https://contoh.example/a?page=2', 'https://contoh.example/a'],
  ['https://www-contoh-example.cdn.ampproject.org/c/s/www.contoh.example/a/amp?usqp=x', 'https://www.contoh.example/a'],
  ['https://contoh.example/index.php?id=5&utm_medium=y', 'https://contoh.example/index.php?id=5'],
  ['https://contoh.example/daftar?page=kota', 'https://contoh.example/daftar?page=kota'],
  ['https://contoh.example/berita/all', 'https://contoh.example/berita/all'],
])('%s', (address, canonical) => {
  expect(toCanonicalUrl(address)).toBe(canonical);
});

const RULE: PageRule = {
  id: 'contoh',
  container: [],
  timeZone: 'WIB',
  fullPage: { kind: 'path', suffix: '/all' },
  pageSuffix: '/',
  aliases: [{ from: 'amp.contoh.id/{channel}/{rest}', to: '{channel}.contoh.id/{rest}' }],
};
test.each([
  ['https://bola.contoh.id/judul-berita/all', 'https://bola.contoh.id/judul-berita'],
  ['https://bola.contoh.id/judul-berita/all/', 'https://bola.contoh.id/judul-berita'],
  ['https://bola.contoh.id/read/12/judul-berita/10?utm_source=x', 'https://bola.contoh.id/read/12/judul-berita'],
  ['https://bola.contoh.id/read/12/7', 'https://bola.contoh.id/read/12/7'],
  ['https://bola.contoh.id/judul-berita-2026', 'https://bola.contoh.id/judul-berita-2026'],
  ['https://bola.contoh.id/judul-berita/2026', 'https://bola.contoh.id/judul-berita/2026'],
  ['https://amp.contoh.id/bola/read/1/judul-berita?page=2', 'https://bola.contoh.id/read/1/judul-berita'],
])('by its publisher’s rule %s is %s', (address, canonical) => {
  expect(toCanonicalUrl(address, () => RULE)).toBe(canonical);
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
