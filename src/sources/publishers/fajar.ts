import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const fajar: Publisher = {
  id: 'fajar',
  name: 'Fajar',
  domains: ['fajar.co.id'],
  container: ['.entry-content', '.post-content'],
  drop: ['[class*="baca-juga"]', '.post-tags', '.sharedaddy', '.jp-relatedposts'],
  date: ['time.entry-date', '.entry-date'],
  timeZone: 'WITA',
  fullPage: PAGE_ALL,
  pageSuffix: '/',
  feeds: ['https://fajar.co.id/feed'],
  notes: 'On WordPress.',
};
