import type { Publisher } from '../../domain/publisher.ts';

export const inews: Publisher = {
  id: 'inews',
  name: 'iNews',
  domains: ['inews.id'],
  container: ['article .content', '.content'],
  drop: ['[class^="baca-juga"]', '.berita--terkait', '[class*="ads"]'],
  date: ['.createdAt', '.timeAndShare'],
  author: ['.author'],
  timeZone: 'WIB',
  timeZones: {
    'bali.inews.id': 'WITA',
    'kalsel.inews.id': 'WITA',
    'kaltim.inews.id': 'WITA',
    'sulsel.inews.id': 'WITA',
    'papua.inews.id': 'WIT',
  },
  fullPage: { kind: 'path', suffix: '/all' },
  pageSuffix: '/',
};
