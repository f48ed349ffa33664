import type { Publisher } from '../../domain/publisher.ts';

export const kapanlagi: Publisher = {
  id: 'kapanlagi',
  name: 'KapanLagi.com',
  domains: ['kapanlagi.com'],
  container: ['.entertainment-detail-news', '.v7-music-detail-news'],
  timeZone: 'WIB',
  feeds: ['https://www.kapanlagi.com/feed/entertainment.xml'],
  notes: 'Feeds are Atom and write two digits for the year.',
};
