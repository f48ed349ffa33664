import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const hukumonline: Publisher = {
  id: 'hukumonline',
  name: 'Hukumonline',
  domains: ['hukumonline.com'],
  container: ['article', '.article-content'],
  drop: ['[class*="related"]', '[class*="promo"]'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  sitemaps: ['https://www.hukumonline.com/berita/sitemap.xml'],
  notes: 'Free texts stand under /berita/a/; /berita/foto and /stories are no articles.',
};
