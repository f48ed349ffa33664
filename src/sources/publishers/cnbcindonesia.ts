import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const cnbcindonesia: Publisher = {
  id: 'cnbcindonesia',
  name: 'CNBC Indonesia',
  domains: ['cnbcindonesia.com'],
  container: ['.detail-text'],
  date: ['header .text-cm.text-gray', '.text-cm.text-gray'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  pageSuffix: '/',
  feeds: [
    'https://www.cnbcindonesia.com/news/rss',
    'https://www.cnbcindonesia.com/market/rss',
    'https://www.cnbcindonesia.com/tech/rss',
    'https://www.cnbcindonesia.com/lifestyle/rss',
  ],
  notes: 'New pages carry Tailwind classes only; the text keeps .detail-text.',
};
