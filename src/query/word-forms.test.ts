import { expect, test } from 'vitest';
import { baseWords, wordForms } from './word-forms.ts';

test.each([
  ['korupsi', 'korupsi dikorupsi mengorupsi korupsinya dikorupsikan terkorupsi'],
  ['bangun', 'membangun pembangunan pembangunannya dibangun bangunan terbangun membangunkan'],
  ['tulis', 'menulis penulis tulisan menuliskan tertulis penulisan ditulisnya'],
  ['sapu', 'menyapu penyapu disapu sapuan'],
  ['sukses', 'menyukseskan mensukseskan kesuksesan'],
  ['proses', 'memproses diproses prosesnya'],
  ['pakai', 'memakai pemakaian dipakai'],
  ['ajar', 'mengajar pengajar ajaran'],
  ['kritik', 'mengkritik mengritik dikritiknya'],
  ['rapat', 'merapatkan berapat kerapatan'],
  ['lapor', 'melaporkan pelapor laporannya dilaporkan'],
  ['adil', 'keadilan mengadili diadili'],
  ['bom', 'mengebom pengeboman dibom'],
  ['tani', 'petani pertanian bertani'],
  ['syukur', 'mensyukuri bersyukurlah'],
])('%s makes %s', (base, words) => {
  expect(words.split(' ').filter((word) => !wordForms(base).has(word))).toEqual([]);
});

test.each([
  ['korupsi', 'korup koruptor corupsi menkorupsi'],
  ['bangun', 'bangunlahkan mengbangun'],
  ['tani', 'tanah'],
])('%s does not make %s', (base, words) => {
  expect(words.split(' ').filter((word) => wordForms(base).has(word))).toEqual([]);
});

test.each([
  ['mengorupsi', 'korupsi'],
  ['dikorupsikannya', 'korupsi'],
  ['pembangunan', 'bangun'],
  ['menyapu', 'sapu'],
  ['memakai', 'pakai'],
  ['penulisan', 'tulis'],
  ['dipertanyakan', 'tanya'],
])('%s may come from %s', (word, base) => {
  expect(baseWords(word)).toContain(base);
});

test('a base word comes from nothing shorter than three letters', () => {
  expect(baseWords('dii')).toEqual([]);
});
