import type { Publisher } from '../../domain/publisher.ts';

export const idntimes: Publisher = {
  id: 'idntimes',
  name: 'IDN Times',
  domains: ['idntimes.com'],
  container: ['#article-description p.article-text', '#article-description'],
  timeZone: 'WIB',
  timeZones: {
    'bali.idntimes.com': 'WITA',
    'kaltim.idntimes.com': 'WITA',
    'ntb.idntimes.com': 'WITA',
    'sulsel.idntimes.com': 'WITA',
  },
  sitemaps: ['https://www.idntimes.com/sitemap.xml'],
  notes: 'articleBody has no paragraph breaks. "Update me" is a keyword, not a section.',
};
