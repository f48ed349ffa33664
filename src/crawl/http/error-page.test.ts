import { expect, test } from 'vitest';
import { findErrorTitle } from './error-page.ts';

const find = (title: string): string | undefined =>
  findErrorTitle(
    Buffer.from(`<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body></body></html>`),
  );

test.each([
  '404',
  '404 Not Found',
  'Error 404',
  'Halaman tidak ditemukan',
  'Halaman Tidak Ditemukan | Warta Rimba',
  'Warta Rimba - Halaman yang Anda cari tidak ditemukan',
  'Maaf, berita ini tidak tersedia.',
  'Page not found – Kabar Teluk',
  '502 Bad Gateway',
  '503 Service Temporarily Unavailable',
  'Situs sedang dalam perbaikan',
  'Account Suspended',
  'Error establishing a database connection',
  'Index of /',
])('an error page: %s', (title) => {
  expect(find(title)).toBe(title);
});

test.each([
  'Panen kopi di Kota Rimba | Warta Rimba',
  '404 warga Kota Rimba divaksin - Warta Rimba',
  'Jenazah korban tidak ditemukan, pencarian dihentikan',
  'Halaman sekolah terendam banjir | Kabar Teluk',
  'Jembatan dalam perbaikan, warga memutar | Kabar Teluk',
  'Kasus 500 ton beras: artikel lama beredar lagi',
  '500 - Kisah di Balik Angka | Warta Rimba',
  '',
])('no error page: %s', (title) => {
  expect(find(title)).toBeUndefined();
});

test('a page without a title is none', () => {
  expect(findErrorTitle(Buffer.from('<html><body><h1>404</h1></body></html>'))).toBeUndefined();
  expect(findErrorTitle(Buffer.from('<title>404'))).toBeUndefined();
});
