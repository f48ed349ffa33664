import type { Publisher } from '../../domain/publisher.ts';

export const nusabali: Publisher = {
  id: 'nusabali',
  name: 'NusaBali',
  domains: ['nusabali.com'],
  container: ['[itemprop="articleBody"] .entry-content', '[itemprop="articleBody"]'],
  drop: ['[class*="baca-juga"]', '[class*="terkait"]', '.tag-box'],
  date: ['.entry-box-header [itemprop="datePublished"]', '[itemprop="datePublished"]'],
  author: ['[itemprop="author"]'],
  timeZone: 'WITA',
  notes: 'Times are printed without a zone (12 Jul 2026 19:37:24).',
};
