import type { Publisher } from '../../domain/publisher.ts';

export const beritajatim: Publisher = {
  id: 'beritajatim',
  name: 'Beritajatim.com',
  domains: ['beritajatim.com'],
  container: ['[itemprop="articleBody"]', '.article-content'],
  timeZone: 'WIB',
};
