import { problems } from './problem-text.ts';

/** What can be wrong with the place where articles are kept. */
export const STORE_PROBLEMS = problems({
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
  'line-not-found': {
    id: 'Paragraf ini tidak tercatat berulang di {host}; lihat "sorot lines {host}".',
    en: 'This paragraph is not known to recur on {host}; see "sorot lines {host}".',
    status: 404,
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
