import { problems } from './problem-text.ts';

/** What can be wrong with a correction. */
export const CORRECTION_PROBLEMS = problems({
  'correction-not-found': {
    id: 'Koreksi ini tidak ada, mungkin sudah diurungkan.',
    en: 'There is no such correction; it may have been taken back.',
    status: 404,
    next: 'give-up',
  },
  'correction-target': {
    id: 'Yang dikoreksi tidak ada di artikel ini; muat ulang halamannya.',
    en: 'What is to be corrected is not in this article; load the page again.',
    status: 422,
    next: 'give-up',
  },
  'correction-words': {
    id: 'Kata "{words}" tidak ada di teks artikel, atau sudah menjadi bagian nama lain.',
    en: 'The words "{words}" are not in the text of the article, or are part of another name.',
    status: 422,
    next: 'give-up',
  },
  'correction-speaker': {
    id: '"{name}" bukan tokoh atau institusi artikel ini; tambahkan namanya dahulu.',
    en: '"{name}" is no person or institution of this article; add the name first.',
    status: 422,
    next: 'give-up',
  },
});
