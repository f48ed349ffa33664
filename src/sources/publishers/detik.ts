import type { Publisher } from '../../domain/publisher.ts';

export const detik: Publisher = {
  id: 'detik',
  name: 'detikcom',
  domains: ['detik.com'],
  container: ['.detail__body-text.itp_bodycontent', '.text_detail', '.text_gal'],
  drop: ['.parallaxindetail', '.noncontent', '.sisip_video_ds', '.staticdetail_ads', '.linksisip', '.detail__body-tag'],
  date: ['.detail__date'],
  author: ['.detail__author'],
  timeZone: 'WIB',
  fullPage: { kind: 'query', name: 'single', value: '1' },
  pageSuffix: '/',
  feeds: ['https://rss.detik.com/index.php/detikcom', 'https://rss.detik.com/index.php/finance'],
  sitemaps: ['https://news.detik.com/berita/sitemap_news.xml'],
  indexes: [{ url: 'https://news.detik.com/indeks?page={page}&date={month}/{day}/{year}' }],
  notes:
    'meta pubdate is local time although it ends in Z, and may have dashes in the time (2023-11-02T20-59-53Z). The news sitemap covers about one day.',
};
