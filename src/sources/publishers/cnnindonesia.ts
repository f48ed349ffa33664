import type { Publisher } from '../../domain/publisher.ts';

export const cnnindonesia: Publisher = {
  id: 'cnnindonesia',
  name: 'CNN Indonesia',
  domains: ['cnnindonesia.com'],
  container: ['.detail-text'],
  drop: ['.linksisip', '.paradetail', '.newstag', 'aside'],
  timeZone: 'WIB',
  pageSuffix: '/',
  feeds: [
    'https://www.cnnindonesia.com/nasional/rss',
    'https://www.cnnindonesia.com/internasional/rss',
    'https://www.cnnindonesia.com/ekonomi/rss',
    'https://www.cnnindonesia.com/olahraga/rss',
    'https://www.cnnindonesia.com/teknologi/rss',
    'https://www.cnnindonesia.com/hiburan/rss',
    'https://www.cnnindonesia.com/gaya-hidup/rss',
  ],
  indexes: [{ url: 'https://www.cnnindonesia.com/indeks?page={page}' }],
  notes: 'The author is often empty; initials close the text ("(lau/pta)").',
};
