import type { Publisher } from '../../domain/publisher.ts';

export const voi: Publisher = {
  id: 'voi',
  name: 'VOI',
  domains: ['voi.id'],
  container: ['.single-post-content'],
  drop: ['[class*="see-also"]', '[class*="related"]'],
  date: ['.single-post-date'],
  author: ['.single-post-author'],
  timeZone: 'WIB',
  indexes: [
    { url: 'https://voi.id/artikel/indeks?page={page}' },
    { url: 'https://voi.id/en/artikel/indeks?page={page}' },
  ],
  notes: 'JSON-LD writes 2026-05-13WIB18:45:00+07:00.',
};
