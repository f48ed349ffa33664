import { problems } from './problem-text.ts';

/** What can be wrong with a search, or with the place where articles are kept. */
export const STORE_PROBLEMS = problems({
  'query-quote-open': {
    id: 'Tanda kutip pada karakter ke-{position} tidak ditutup.',
    en: 'The quotation mark at character {position} is never closed.',
    status: 400,
    next: 'give-up',
  },
  'query-lone-minus': {
    id: 'Tanda minus pada karakter ke-{position} tidak diikuti kata yang dikecualikan.',
    en: 'The minus at character {position} is not followed by a word to leave out.',
    status: 400,
    next: 'give-up',
  },
  'query-too-long': {
    id: 'Pencarian ini lebih panjang dari {limit} karakter.',
    en: 'This search is longer than {limit} characters.',
    status: 400,
    next: 'give-up',
  },
  'cursor-invalid': {
    id: 'Penanda halaman ini tidak sah; mulai lagi dari halaman pertama.',
    en: 'This page marker is not valid; start again from the first page.',
    status: 400,
    next: 'give-up',
  },
  'store-busy': {
    id: 'Penyimpanan {path} sedang dipakai "{command}" (proses {pid}, sejak {since}).',
    en: 'The store {path} is in use by "{command}" (process {pid}, since {since}).',
    status: 409,
    next: 'give-up',
  },
  'store-newer': {
    id: 'Penyimpanan {path} dibuat oleh Sorot yang lebih baru (skema {found}; versi ini mengenal sampai {known}).',
    en: 'The store {path} was written by a newer Sorot (schema {found}; this version knows up to {known}).',
    status: 500,
    next: 'give-up',
  },
  'store-corrupt': {
    id: 'Penyimpanan {path} rusak; pulihkan dari cadangan.',
    en: 'The store {path} is damaged; restore it from a backup.',
    status: 500,
    next: 'give-up',
  },
  'store-unusable': {
    id: 'Penyimpanan {path} tidak bisa dibuka atau ditulisi: {reason}.',
    en: 'The store {path} cannot be opened or written: {reason}.',
    status: 500,
    next: 'retry',
  },
  'disk-full': {
    id: 'Tidak ada ruang lagi untuk {path}; yang sudah tersimpan tetap aman.',
    en: 'There is no room left for {path}; what is already stored is safe.',
    status: 507,
    next: 'retry',
  },
});
