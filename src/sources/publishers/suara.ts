import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const suara: Publisher = {
  id: 'suara',
  name: 'Suara.com',
  domains: ['suara.com'],
  container: ['.article-content'],
  drop: ['.ten-second', '.article-read', '[class^="placeholder_"]'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  feeds: ['https://www.suara.com/rss', 'https://www.suara.com/rss/news', 'https://www.suara.com/rss/bisnis'],
  indexes: [{ url: 'https://www.suara.com/indeks?page={page}' }],
  notes: 'The box of ten seconds repeats on each page. robots closes /loadmoredetail?.',
};
