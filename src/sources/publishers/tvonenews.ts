import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const tvonenews: Publisher = {
  id: 'tvonenews',
  name: 'tvOnenews',
  domains: ['tvonenews.com'],
  container: ['.detail-content'],
  drop: ['[class^="baca-juga"]', '[class^="related"]', '[class^="video"]', '[class*="ads"]'],
  date: ['.detail-date'],
  author: ['.detail-author'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  indexes: [{ url: 'https://www.tvonenews.com/indeks/{page}' }],
};
