import type { Publisher } from '../../domain/publisher.ts';

export const poskota: Publisher = {
  id: 'poskota',
  name: 'Pos Kota',
  domains: ['poskota.co.id'],
  container: ['[itemprop="articleBody"]', '.article-content'],
  timeZone: 'WIB',
  fullPage: { kind: 'query', name: 'view', value: 'all' },
};
