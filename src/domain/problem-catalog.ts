import { CORRECTION_PROBLEMS } from './correction-problems.ts';
import { FETCH_PROBLEMS } from './fetch-problems.ts';
import { MODEL_PROBLEMS } from './model-problems.ts';
import { problems } from './problem-text.ts';
import { QUERY_PROBLEMS } from './query-problems.ts';
import { REQUEST_PROBLEMS } from './request-problems.ts';
import { SOURCE_PROBLEMS } from './source-problems.ts';
import { STORE_PROBLEMS } from './store-problems.ts';

/** Every problem a user can meet, in both languages. One row a problem; `{words}` are filled in. */
export const PROBLEMS = problems({
  ...CORRECTION_PROBLEMS,
  ...FETCH_PROBLEMS,
  ...MODEL_PROBLEMS,
  ...QUERY_PROBLEMS,
  ...REQUEST_PROBLEMS,
  ...SOURCE_PROBLEMS,
  ...STORE_PROBLEMS,
  'input-empty': {
    id: 'Masukan kosong: tidak ada yang bisa dibaca.',
    en: 'The input is empty: there is nothing to read.',
    status: 422,
    next: 'give-up',
  },
  'input-binary': {
    id: 'Masukan bukan teks atau HTML, melainkan berkas biner.',
    en: 'The input is a binary file, not text or HTML.',
    status: 415,
    next: 'give-up',
  },
  'input-too-large': {
    id: 'Masukan lebih besar dari {limit} MB.',
    en: 'The input is larger than {limit} MB.',
    status: 413,
    next: 'give-up',
  },
  'input-not-found': {
    id: 'Berkas {path} tidak ditemukan.',
    en: 'No such file: {path}.',
    status: 404,
    next: 'give-up',
  },
  'input-unreadable': {
    id: 'Berkas {path} tidak bisa dibaca: {reason}.',
    en: 'Cannot read {path}: {reason}.',
    status: 422,
    next: 'give-up',
  },
  'output-unwritable': {
    id: 'Berkas {path} tidak bisa ditulis: {reason}.',
    en: 'Cannot write {path}: {reason}.',
    status: 422,
    next: 'give-up',
  },
  'export-terminal': {
    id: 'Parquet bukan untuk layar: beri --output BERKAS, atau alirkan ke program lain.',
    en: 'Parquet is not for a terminal: give --output FILE, or pipe it to another program.',
    status: 422,
    next: 'give-up',
  },
  'input-not-json': {
    id: 'Baris {line} bukan JSON yang sah.',
    en: 'Line {line} is not valid JSON.',
    status: 422,
    next: 'give-up',
  },
  'input-fields': { id: 'Baris {line}: {reason}.', en: 'Line {line}: {reason}.', status: 422, next: 'give-up' },
  'charset-unknown': {
    id: 'Pengodean karakter "{charset}" tidak dikenal.',
    en: 'Unknown character encoding "{charset}".',
    status: 415,
    next: 'give-up',
  },
  'no-article': {
    id: 'Tidak ada teks artikel di halaman ini.',
    en: 'There is no article text on this page.',
    status: 422,
    next: 'give-up',
  },
  'config-value': {
    id: 'Setelan {name}="{value}" tidak sah: {reason}.',
    en: 'Bad setting {name}="{value}": {reason}.',
    status: 400,
    next: 'give-up',
  },
  'input-line-too-long': {
    id: 'Baris {line} lebih panjang dari {limit} MB.',
    en: 'Line {line} is longer than {limit} MB.',
    status: 413,
    next: 'give-up',
  },
  'input-gzip': {
    id: 'Berkas gzip rusak atau terpotong.',
    en: 'The gzip file is damaged or cut off.',
    status: 422,
    next: 'give-up',
  },
  'warc-damaged': {
    id: 'Rekaman WARC pada bita {offset} rusak atau terpotong.',
    en: 'The WARC record at byte {offset} is damaged or cut off.',
    status: 422,
    next: 'give-up',
  },
  'warc-record-too-large': {
    id: 'Rekaman WARC pada bita {offset} lebih besar dari {limit} MB.',
    en: 'The WARC record at byte {offset} is larger than {limit} MB.',
    status: 413,
    next: 'give-up',
  },
  'analysis-crashed': {
    id: 'Analisis artikel ini berhenti mendadak.',
    en: 'The analysis of this article ended abruptly.',
    status: 500,
    next: 'give-up',
  },
  'analysis-timeout': {
    id: 'Analisis artikel ini melewati {seconds} detik.',
    en: 'The analysis of this article took more than {seconds} seconds.',
    status: 500,
    next: 'give-up',
  },
  'task-abandoned': {
    id: 'Halaman ini ditinggalkan {attempts} kali oleh proses yang mati.',
    en: 'This page was left {attempts} times by a process that died.',
    status: 500,
    next: 'give-up',
  },
  'task-expired': {
    id: 'Halaman ini tidak bisa diambil selama {days} hari.',
    en: 'This page could not be had for {days} days.',
    status: 502,
    next: 'give-up',
  },
  'demo-missing': {
    id: 'Korpus contoh tidak ada di {path}.',
    en: 'The demonstration corpus is missing: {path}.',
    status: 404,
    next: 'give-up',
  },
  'input-no-text': {
    id: 'Baris {line} tidak punya "body" atau "html".',
    en: 'Line {line} has neither "body" nor "html".',
    status: 422,
    next: 'give-up',
  },
  'input-field-type': {
    id: 'Baris {line}: isi "{field}" bukan teks.',
    en: 'Line {line}: "{field}" is not text.',
    status: 422,
    next: 'give-up',
  },
  'analysis-busy': {
    id: 'Terlalu banyak artikel sedang diolah; coba lagi sebentar lagi.',
    en: 'Too many articles are being worked on; try again in a moment.',
    status: 503,
    next: 'retry',
  },
  internal: {
    id: 'Sorot gagal memproses ini karena kesalahan sendiri: {reason}.',
    en: 'Sorot failed on this item by a fault of its own: {reason}.',
    status: 500,
    next: 'give-up',
  },
});
