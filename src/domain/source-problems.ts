import { problems } from './problem-text.ts';

/** What can go wrong with the sources that are followed. */
export const SOURCE_PROBLEMS = problems({
  'source-not-found': {
    id: 'Sumber {source} tidak ada di katalog dan tidak diikuti.',
    en: 'There is no source {source} in the catalogue or among those followed.',
    status: 404,
    next: 'give-up',
  },
  'source-exists': {
    id: '{source} sudah ada di katalog.',
    en: '{source} is in the catalogue already.',
    status: 409,
    next: 'give-up',
  },
  'source-without-feed': {
    id: 'Di {url} tidak ditemukan umpan berita (RSS, Atom) atau peta situs berita yang bisa diikuti: tidak disebut halamannya, tidak disebut robots.txt, dan di tempat yang lazim pun tidak ada.',
    en: 'No feed (RSS, Atom) or news sitemap to follow was found at {url}: neither the page nor robots.txt names one, and there is none in the usual places.',
    status: 422,
    next: 'give-up',
  },
  'source-without-lists': {
    id: 'Untuk {source} tidak diketahui peta situs atau halaman indeks, jadi artikel lamanya tidak bisa dicari.',
    en: 'No sitemap or index page is known for {source}, so its older articles cannot be looked for.',
    status: 422,
    next: 'give-up',
  },
  'feeds-none': {
    id: 'Belum ada umpan yang diikuti, jadi tidak ada yang bisa diekspor.',
    en: 'No feed is followed yet, so there is nothing to export.',
    status: 404,
    next: 'give-up',
  },
  'backfill-not-found': {
    id: 'Untuk {source} tidak ada pengisian arsip yang sedang berjalan.',
    en: 'No backfill is going on for {source}.',
    status: 404,
    next: 'give-up',
  },
});
