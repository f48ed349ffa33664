import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseUrl } from './normalise-url.ts';

test.each([
  ['https://Warta.Example:443/Berita/1#komentar', 'https://warta.example/Berita/1'],
  ['http://warta.example', 'http://warta.example/'],
  ['https://warta.example/a?utm_source=rss&id=3&fbclid=x', 'https://warta.example/a?id=3'],
  ['https://warta.example/a?', 'https://warta.example/a'],
  ['https://warta.example/a?utm_medium=rss', 'https://warta.example/a'],
  ['https://warta.example/a?judul=satu%20dua&q=(x)', 'https://warta.example/a?judul=satu%20dua&q=(x)'],
  ['https://saya:rahasia@warta.example/', 'https://warta.example/'],
  ['https://warta.example./a', 'https://warta.example/a'],
  ['https://warta.example.:8443/a', 'https://warta.example:8443/a'],
  ['https:\\\\warta.example\\a', 'https://warta.example/a'],
  ['https://warta。example/a', 'https://warta.example/a'],
  ['https://warta.example/a\r\nSet-Cookie: x', 'https://warta.example/aSet-Cookie:%20x'],
  [' ../b ', 'https://warta.example/b'],
])('%s becomes %s', (address, normalised) => {
  expect(normaliseUrl(address, 'https://warta.example/x/y')).toBe(normalised);
});

test.each([
  'mailto:a@b.example',
  'javascript:void(0)',
  'ftp://warta.example/a',
  'https://./',
  'https://warta .example/',
  'http://',
  `https://warta.example/${'a'.repeat(3000)}`,
])('%s is no address of a page', (address) => {
  expect(normaliseUrl(address)).toBeUndefined();
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = normaliseUrl(address);
      if (once !== undefined) expect(normaliseUrl(once)).toBe(once);
    }),
  );
});
