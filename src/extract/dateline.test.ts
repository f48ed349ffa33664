import { expect, test } from 'vitest';
import { parseDateline } from './dateline.ts';

test.each([
  ['WASHINGTON - Pemerintah', 'WASHINGTON', null],
  ['JAKARTA, CONTOH.com - Harga', 'JAKARTA', 'CONTOH.com'],
  ['CONTOH.CO.ID, JAKARTA -- Harga', 'JAKARTA', 'CONTOH.CO.ID'],
  ['Contoh.co, Jakarta - Harga', 'Jakarta', 'Contoh.co'],
  ['Mataram, NTB (ANTARA News) - Harga', 'Mataram', 'ANTARA News'],
  ['Semarang (KNB) - Harga', 'Semarang', 'KNB'],
  ['Jakarta (ANTARA) - Harga', 'Jakarta', 'ANTARA'],
  ['Jakarta, CNN Indonesia -- Harga', 'Jakarta', 'CNN Indonesia'],
  ['BANDUNG – “Harga', 'BANDUNG', null],
  ['KONTAN.CO.ID - JAKARTA. Harga', 'JAKARTA', 'KONTAN.CO.ID'],
  ['Liputan6.com, Jakarta Harga', 'Jakarta', 'Liputan6.com'],
  ['KBRN, Jakarta: Harga', 'Jakarta', 'KBRN'],
  ['ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- Kota', 'ISTANBUL', 'Antara'],
  ['Contoh.com - Harga', null, 'Contoh.com'],
])('%s', (text, place, source) => {
  expect(parseDateline(text)).toEqual({ place, source });
});

test.each([
  'Presiden Contoh - yang tiba kemarin - menyatakan harga akan turun.',
  'Kereta Jakarta-Bandung akan beroperasi.',
  'Harga beras naik - Pedagang mengeluh.',
  'Pertandingan itu berakhir 2 - 1 untuk tuan rumah.',
  '',
])('no dateline: %s', (text) => {
  expect(parseDateline(text)).toBeNull();
});
