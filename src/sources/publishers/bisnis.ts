import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const bisnis: Publisher = {
  id: 'bisnis',
  name: 'Bisnis.com',
  domains: ['bisnis.com'],
  container: ['article.detailsContent', '.detailsContent', '.paywall'],
  drop: ['[class^="baca-juga-box"]'],
  date: ['.detailsAttributeDates', '.authorTime'],
  author: ['.authorName', '.authorNames'],
  paywall: ['.paywall'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  feeds: ['https://www.bisnis.com/rss'],
  indexes: [{ url: 'https://www.bisnis.com/indeks?page={page}' }],
  notes: 'epaper., foto., video. and infografis. hold no articles. Premium texts stand behind .paywall.',
};
