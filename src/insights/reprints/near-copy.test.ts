import { expect, test } from 'vitest';
import { isNearCopy, type NewsPrint } from './near-copy.ts';
import { toTextPrint } from './text-print.ts';

const HOUR_MS = 3_600_000;
const SENTENCES = [
  'Bupati Tirta Kencana meresmikan pasar ikan terapung di muara Kali Malapo pada Senin pagi bersama para nelayan.',
  'Pasar itu dibangun selama dua tahun dengan dana daerah dan diharapkan menampung hasil tangkapan dari tujuh desa.',
  'Ketua kelompok nelayan menyebut harga jual ikan tongkol naik sejak pembeli datang langsung ke dermaga baru itu.',
  'Pemerintah kabupaten berjanji menambah ruang pendingin serta memperbaiki jalan menuju pelabuhan sebelum musim hujan.',
  'Anggota dewan dari daerah pemilihan pesisir meminta dinas perikanan mencatat setiap transaksi supaya harga mudah dipantau.',
  'Pasar lama di tengah kota tetap dibuka sampai akhir tahun agar pelanggan yang terbiasa ke sana tidak kesulitan.',
  'Kepala dinas menambahkan bahwa pembangunan tahap kedua menunggu persetujuan anggaran yang dibahas bulan depan.',
  'Sejumlah pedagang masih mengeluhkan pasokan listrik yang sering padam pada sore hari ketika kapal mulai merapat.',
];
const SHORT = SENTENCES.slice(0, 4);
const LONG = [
  ...SENTENCES,
  'Camat setempat menghitung seratus lapak sudah dipesan, separuhnya oleh pedagang dari kecamatan tetangga.',
];
interface Given {
  readonly title?: string;
  readonly body?: readonly string[];
  readonly hours?: number;
  readonly outlet?: string;
}
const print = ({
  title = 'Pasar ikan terapung diresmikan',
  body = SENTENCES,
  hours = 0,
  outlet = 'a.id',
}: Given): NewsPrint => ({
  ...toTextPrint({ title, body }),
  time: hours * HOUR_MS,
  outlet,
});
const price = (day: number, rupiah: string): readonly string[] => [
  ...SENTENCES,
  `Harga ikan tongkol pada ${day} Maret 2026 tercatat ${rupiah} per kilogram di tingkat nelayan.`,
];

test.each<readonly [string, Given, Given, boolean]>([
  ['the same text under another title', {}, { title: 'Nelayan punya pasar baru', outlet: 'b.id' }, true],
  ['the same text with one sentence added', {}, { body: [...SENTENCES, 'Laporan ini disunting redaksi.'] }, true],
  ['another outlet leaves the end out', { body: LONG }, { body: SHORT, outlet: 'b.id' }, true],
  ['the same outlet goes on with a short report', { body: SHORT, title: 'Pasar baru' }, { body: LONG }, false],
  [
    'the first part of a text under the same title',
    { body: SENTENCES.slice(0, 4) },
    { body: [...SENTENCES, ...SENTENCES.map((text) => text.split(' ').toReversed().join(' '))] },
    true,
  ],
  ['other words', {}, { body: SENTENCES.map((text) => text.split(' ').toReversed().join(' ')) }, false],
  ['the same text after more than a week', {}, { hours: 24 * 7 + 1 }, false],
  ['the price of another day', { body: price(3, 'Rp21.000') }, { body: price(4, 'Rp21.500'), hours: 24 }, false],
  [
    'one price, with and without its day',
    { body: price(3, 'Rp21.000') },
    { body: [...price(3, 'Rp21.000'), 'Naik 2 persen.'], hours: 24 },
    true,
  ],
  ['headlines of one outlet with other numbers', { title: 'Unggul 2-0' }, { title: 'Unggul 3-0' }, false],
  [
    'headlines of two outlets with other numbers',
    { title: 'Unggul 2-0', body: price(3, 'Rp21.000') },
    { title: 'Unggul 3-0', body: price(3, 'Rp21.000'), outlet: 'b.id' },
    true,
  ],
  [
    'forms that are filled in',
    { body: ['Saksikan sinetron sore ini pukul tiga.'] },
    { body: ['Saksikan sinetron sore ini pukul lima.'] },
    false,
  ],
  ['no text at all', { body: [] }, { body: [] }, false],
])('%s', (_, a, b, expected) => {
  expect([isNearCopy(print(a), print(b)), isNearCopy(print(b), print(a))]).toEqual([expected, expected]);
});

test('numbers are the same however they are written', () => {
  const { numbers } = toTextPrint({ title: 'Naik 07/09', body: ['Harga Rp1.250.000, video 20detik.'] });
  expect(numbers).toEqual(toTextPrint({ title: '9 7', body: ['1250000'] }).numbers);
});
