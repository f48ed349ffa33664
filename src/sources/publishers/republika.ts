import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const republika: Publisher = {
  id: 'republika',
  name: 'Republika',
  domains: ['republika.co.id'],
  container: ['.article-content article', '.content-detail', '.global-detail', '.teaser-pic'],
  drop: ['.baca-juga', '.pagination'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  feeds: [
    'https://www.republika.co.id/rss',
    'https://www.republika.co.id/rss/news',
    'https://www.republika.co.id/rss/nusantara',
    'https://www.republika.co.id/rss/khazanah',
    'https://www.republika.co.id/rss/internasional',
    'https://www.republika.co.id/rss/ekonomi',
  ],
  sitemaps: ['https://www.republika.co.id/files/xml/sitemap.xml'],
  indexes: [{ url: 'https://www.republika.co.id/index/{offset}', step: 50 }],
  notes:
    'Pages of long texts end in -part1, -part2. robots names scraping libraries and closes ?utm_source=. Two slashes may stand after /berita.',
};
