import type { Publisher } from '../../domain/publisher.ts';

export const merdeka: Publisher = {
  id: 'merdeka',
  name: 'Merdeka.com',
  domains: ['merdeka.com'],
  container: ['.articles-content__body'],
  timeZone: 'WIB',
  fullPage: { kind: 'merged' },
  feeds: ['https://www.merdeka.com/feed/'],
  notes:
    'author.name is null in JSON-LD. robots closes every query string. The last item of the breadcrumb is the title.',
};
