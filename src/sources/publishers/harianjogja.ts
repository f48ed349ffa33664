import type { Publisher } from '../../domain/publisher.ts';

export const harianjogja: Publisher = {
  id: 'harianjogja',
  name: 'Harian Jogja',
  domains: ['harianjogja.com'],
  container: ['.article-content', '.post-content'],
  drop: ['[class*="related"]', '[class*="recommended"]'],
  timeZone: 'WIB',
};
