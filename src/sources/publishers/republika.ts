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
  pageSuffix: '-part',
  aliases: [{ from: '{channel}.republika.co.id/berita//{rest}', to: '{channel}.republika.co.id/berita/{rest}' }],
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
  notes: 'The second page of a text ends in -part1. robots names scraping libraries and closes ?utm_source=.',
};
