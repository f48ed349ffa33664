import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBoilerplateLine, isEndHeading, splitBoilerplate } from './boilerplate.ts';

test.each([
  'Baca juga: Pasar Induk Kembali Ramai',
  'Baca Juga',
  '(Baca: Pasar Induk Kembali Ramai)',
  'Simak Video "Panen Raya di Kabupaten Contoh"',
  '[Gambas:Video 20detik]',
  'SCROLL TO CONTINUE WITH CONTENT',
  'ADVERTISEMENT',
  'Follow Berita Contoh di Google News',
  'Ikuti kami di',
  'Dapatkan update berita pilihan setiap hari dari kami di saluran WhatsApp.',
  'Follow WhatsApp Channel Contoh untuk update berita terbaru setiap hari',
  'Editor: Ani Budi',
  'Penulis : Ani Budi | Editor : Cici Dodi',
  '(ani/bud)',
  '(Ani Budi)',
  '[bud]',
  '***',
  'Artikel ini telah tayang di Contoh.com dengan judul Panen Raya',
  'Laporan Wartawan Harian Contoh, Ani Budi',
  'Foto: Dok. Pemkab Contoh',
  'Panen raya di Desa Contoh. (Foto: Ani/Contoh)',
  '#panen #beras',
  'https://contoh.example/saluran',
  'Halaman selanjutnya',
  '• Baca juga: Pasar Induk Kembali Ramai',
  'Read more: Markets reopen',
  'Sign up for our daily newsletter',
])('not of the article: %s', (line) => {
  expect(isBoilerplateLine(line)).toBe(true);
});

test.each([
  'Bupati meminta warga membaca juga aturan yang baru.',
  'Baca tulis masih menjadi masalah di desa itu, kata Ani.',
  'Ikuti aturan lalu lintas, pesan polisi kepada warga.',
  'Video yang beredar menunjukkan warga memanen padi di tengah banjir.',
  'Sumber daya air di daerah itu menipis sejak Juli.',
  'Editor buku itu, Ani Budi, mengatakan naskah sudah selesai.',
  'Dapatkan anak-anak kembali ke sekolah, itulah tujuan program ini.',
  '"Simak baik-baik," kata Ani kepada warga.',
  '(Saya tidak tahu.)',
  'Foto keluarga itu diambil di halaman rumah.',
  'Advertisement spending rose by ten percent this year.',
  'Follow the money, the auditors said.',
  'Harga beras naik 10 persen (yoy) menurut BPS.',
])('a sentence of the article: %s', (line) => {
  expect(isBoilerplateLine(line)).toBe(false);
});

test('headlines after "Baca juga" go with it, the paragraph after them stays', () => {
  const lines = [
    'Harga beras naik.',
    'Baca juga:',
    'Pasar Induk Kota Contoh Kembali Ramai',
    'Pedagang mengaku senang dengan kabar itu.',
  ];
  expect(splitBoilerplate(lines)).toEqual({ kept: [lines[0], lines[3]], boilerplate: [lines[1], lines[2]] });
});

test('tags and promotion after the sign-off go with it', () => {
  const lines = ['Harga beras naik.', 'Bupati prihatin.', '(ani/bud)', 'harga beras', 'kabupaten contoh'];
  expect(splitBoilerplate(lines).kept).toEqual(lines.slice(0, 2));
});

test('a promotion cut into pieces by its links', () => {
  const lines = ['Harga beras naik.', 'Simak', 'breaking news', 'dan', 'berita pilihan', 'kami langsung di ponselmu.'];
  expect(splitBoilerplate(lines).kept).toEqual(['Harga beras naik.']);
});

test('what ends an article inside its container', () => {
  expect(['Berita Lainnya', 'Terpopuler', 'Most popular in the section', 'Komentar'].filter(isEndHeading)).toHaveLength(
    4,
  );
  expect(['Berita duka', 'Latar belakang', 'Penyebab kenaikan'].filter(isEndHeading)).toEqual([]);
});

test('every line comes out once, in order', () => {
  const line = fc.oneof(
    fc.constantFrom('Baca juga:', '(ani/bud)', 'Simak', 'kami langsung di ponselmu', 'Harga beras naik.'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { kept, boilerplate } = splitBoilerplate(lines);
      expect([...kept, ...boilerplate].toSorted()).toEqual(lines.toSorted());
      let from = 0;
      for (const one of kept) {
        expect(lines.indexOf(one, from)).toBeGreaterThanOrEqual(from);
        from = lines.indexOf(one, from) + 1;
      }
    }),
  );
});
