import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const viva: Publisher = {
  id: 'viva',
  name: 'VIVA',
  domains: ['viva.co.id', '100kpj.com', 'intipseleb.com', 'jagodangdut.com', 'sahijab.com'],
  container: ['.main-content-detail', '[itemprop="articleBody"]'],
  drop: ['.recommended-article', '.twitter-tweet'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  feeds: ['http://rss.viva.co.id/get/all'],
  indexes: [{ url: 'https://www.viva.co.id/indeks' }],
  notes: 'The feed names +0800 for its channel and +0700 for its items. dateModified is not to be believed.',
};
