import type { Publisher } from '../../domain/publisher.ts';

export const idxchannel: Publisher = {
  id: 'idxchannel',
  name: 'IDX Channel',
  domains: ['idxchannel.com'],
  container: ['.article--content'],
  drop: ['[class^="baca-juga"]', '.berita--terkait', '.berita--rekomendasi', '.tim_editor'],
  date: ['.article--creator .text-body--2'],
  author: ['.article--creator a.creator'],
  timeZone: 'WIB',
  fullPage: { kind: 'path', suffix: '/all' },
  pageSuffix: '/',
  sitemaps: [
    'https://www.idxchannel.com/sitemap.xml',
    'https://www.idxchannel.com/news/sitemap.xml',
    'https://www.idxchannel.com/market-news/sitemap.xml',
    'https://www.idxchannel.com/economics/sitemap.xml',
  ],
  notes: 'Sitemaps cover about 48 hours. A disclaimer for investors closes many texts.',
};
