import type { Publisher } from '../../domain/publisher.ts';

export const liputan6: Publisher = {
  id: 'liputan6',
  name: 'Liputan6.com',
  domains: ['liputan6.com'],
  container: ['.article-content-body__item-content', '#multi-page-0'],
  drop: ['.baca-juga'],
  date: ['.read-page--header--author__datetime'],
  author: ['.read-page--header--author__name'],
  timeZone: 'WIB',
  fullPage: { kind: 'merged' },
  notes: 'Pages stand one after another as [data-page]. No canonical link: og:url is right.',
};
