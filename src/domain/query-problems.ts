import { problems } from './problem-text.ts';

/**
 * What can be wrong with a query. `position` (from 1) and `length` say where, in UTF-16 units; `suggestion`, where there is one, is what
 * could stand there instead.
 */
export const QUERY_PROBLEMS = problems({
  'query-quote-open': {
    id: 'Tanda kutip pada karakter ke-{position} belum ditutup.',
    en: 'The quotation mark at character {position} is never closed.',
    status: 400,
    next: 'give-up',
  },
  'query-lone-minus': {
    id: 'Tanda minus pada karakter ke-{position} tidak diikuti langsung oleh kata yang dikecualikan.',
    en: 'The minus at character {position} is not directly followed by a word to leave out.',
    status: 400,
    next: 'give-up',
  },
  'query-too-long': {
    id: 'Pencarian ini lebih panjang dari {limit} karakter.',
    en: 'This search is longer than {limit} characters.',
    status: 400,
    next: 'give-up',
  },
  'query-too-deep': {
    id: 'Pada karakter ke-{position} kurung dan kata BUKAN bertumpuk lebih dari {limit} lapis.',
    en: 'At character {position} brackets and NOTs are nested more than {limit} deep.',
    status: 400,
    next: 'give-up',
  },
  'query-too-wide': {
    id: 'Pencarian ini memakai ~ dan * lebih dari {limit} kali (karakter ke-{position}).',
    en: 'This search uses ~ and * more than {limit} times (character {position}).',
    status: 400,
    next: 'give-up',
  },
  'query-bracket-open': {
    id: 'Kurung buka pada karakter ke-{position} belum ditutup.',
    en: 'The opening bracket at character {position} is never closed.',
    status: 400,
    next: 'give-up',
  },
  'query-bracket-close': {
    id: 'Kurung tutup pada karakter ke-{position} tidak punya kurung buka.',
    en: 'The closing bracket at character {position} has no opening one.',
    status: 400,
    next: 'give-up',
  },
  'query-operator-alone': {
    id: '{operator} pada karakter ke-{position} perlu kata yang dihubungkannya; sebagai kata biasa, tulis dengan huruf kecil: {suggestion}.',
    en: '{operator} at character {position} lacks a word to connect; as an ordinary word, write it in lower case: {suggestion}.',
    status: 400,
    next: 'give-up',
  },
  'query-near-operand': {
    id: 'NEAR pada karakter ke-{position} harus berada di antara dua kata atau frasa dari bagian teks yang sama.',
    en: 'NEAR at character {position} must stand between two words or phrases of the same part of the text.',
    status: 400,
    next: 'give-up',
  },
  'query-near-far': {
    id: 'Jarak NEAR pada karakter ke-{position} paling jauh {limit} kata.',
    en: 'The distance of NEAR at character {position} is {limit} words at most.',
    status: 400,
    next: 'give-up',
  },
  'query-near-mixed': {
    id: 'NEAR pada karakter ke-{position} harus berjarak sama dengan NEAR sebelumnya: {suggestion}.',
    en: 'NEAR at character {position} must have the distance of the NEAR before it: {suggestion}.',
    status: 400,
    next: 'give-up',
  },
  'query-star': {
    id: 'Bintang hanya boleh di akhir kata (karakter ke-{position}): korup* menemukan korupsi dan koruptor.',
    en: 'A star may only end a word (character {position}): korup* finds korupsi and koruptor.',
    status: 400,
    next: 'give-up',
  },
  'query-prefix-short': {
    id: 'Awalan pada karakter ke-{position} terlalu pendek: tulis sedikitnya {least} huruf sebelum bintang.',
    en: 'The beginning at character {position} is too short: write at least {least} letters before the star.',
    status: 400,
    next: 'give-up',
  },
  'query-tilde': {
    id: 'Tanda ~ pada karakter ke-{position} harus langsung diikuti satu kata dasar dari sedikitnya {least} huruf: ~korupsi.',
    en: 'The ~ at character {position} must be directly followed by one base word of at least {least} letters: ~korupsi.',
    status: 400,
    next: 'give-up',
  },
  'query-field-unknown': {
    id: 'Tidak ada bidang "{field}:" (karakter ke-{position}). Yang ada: judul, isi, tokoh, institusi, tempat, outlet, jenis, daerah, nada, kategori, tanggal, bahasa, pembicara.',
    en: 'There is no field "{field}:" (character {position}). There are: judul, isi, tokoh, institusi, tempat, outlet, jenis, daerah, nada, kategori, tanggal, bahasa, pembicara.',
    status: 400,
    next: 'give-up',
  },
  'query-field-misspelt': {
    id: 'Tidak ada bidang "{field}:" (karakter ke-{position}); maksud Anda {suggestion}?',
    en: 'There is no field "{field}:" (character {position}); did you mean {suggestion}?',
    status: 400,
    next: 'give-up',
  },
  'query-field-empty': {
    id: 'Bidang "{field}:" pada karakter ke-{position} belum diisi.',
    en: 'The field "{field}:" at character {position} has no value.',
    status: 400,
    next: 'give-up',
  },
  'query-field-nested': {
    id: 'Bidang "{field}:" pada karakter ke-{position} tidak bisa berada di dalam "{outer}:(…)".',
    en: 'The field "{field}:" at character {position} cannot stand inside "{outer}:(…)".',
    status: 400,
    next: 'give-up',
  },
  'query-value-unknown': {
    id: '"{value}" bukan isi untuk "{field}:" (karakter ke-{position}). Yang ada: {values}.',
    en: '"{value}" is no value of "{field}:" (character {position}). There are: {values}.',
    status: 400,
    next: 'give-up',
  },
  'query-value-misspelt': {
    id: '"{value}" bukan isi untuk "{field}:" (karakter ke-{position}); maksud Anda {suggestion}?',
    en: '"{value}" is no value of "{field}:" (character {position}); did you mean {suggestion}?',
    status: 400,
    next: 'give-up',
  },
  'query-tone-toward': {
    id: 'Tulis nada terhadap seseorang begini (karakter ke-{position}): {field}("Prabowo Subianto"):negatif.',
    en: 'Write the tone toward someone like this (character {position}): {field}("Prabowo Subianto"):negatif.',
    status: 400,
    next: 'give-up',
  },
  'query-date': {
    id: '"{value}" bukan tanggal (karakter ke-{position}). Contoh: 2026-11-20, 2026-11-01..2026-11-20, >=2026-11, kemarin, 7hari.',
    en: '"{value}" is not a date (character {position}). Examples: 2026-11-20, 2026-11-01..2026-11-20, >=2026-11, kemarin, 7hari.',
    status: 400,
    next: 'give-up',
  },
  'query-date-backwards': {
    id: 'Tanggal pada karakter ke-{position} terbalik: {from} sesudah {to}.',
    en: 'The dates at character {position} are the wrong way round: {from} is after {to}.',
    status: 400,
    next: 'give-up',
  },
  'query-no-stories': {
    id: 'Bidang "{field}:" (karakter ke-{position}) belum bisa dipakai: artikel di sini belum dikelompokkan menjadi cerita.',
    en: 'The field "{field}:" (character {position}) cannot be used yet: the articles here are not grouped into stories.',
    status: 400,
    next: 'give-up',
  },
  'query-explain-too-large': {
    id: 'Pencarian ini punya lebih dari {limit} bagian; periksa sebagian demi sebagian.',
    en: 'This search has more than {limit} parts; examine it piece by piece.',
    status: 400,
    next: 'give-up',
  },
});
