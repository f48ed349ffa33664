import type { Publisher } from '../../domain/publisher.ts';

export const metrotvnews: Publisher = {
  id: 'metrotvnews',
  name: 'Metro TV News',
  domains: ['metrotvnews.com'],
  container: ['.news-text'],
  drop: ['table'],
  date: ['p.date'],
  author: ['p.date'],
  timeZone: 'WIB',
  notes: '"Baca juga" stands in a table. Author and time share one line, with a dot between them.',
};
