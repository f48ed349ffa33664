import type { Publisher } from '../../domain/publisher.ts';

export const katadata: Publisher = {
  id: 'katadata',
  name: 'Katadata',
  domains: ['katadata.co.id'],
  container: ['.detail-main'],
  drop: ['[class^="widget-baca-juga"]', '[class*="ai-summary"]'],
  date: ['.detail-date'],
  author: ['.detail-author-name'],
  timeZone: 'WIB',
  feeds: ['https://katadata.co.id/feed'],
  indexes: [{ url: 'https://katadata.co.id/berita/indeks?page={page}' }],
};
