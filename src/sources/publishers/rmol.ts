import type { Publisher } from '../../domain/publisher.ts';

export const rmol: Publisher = {
  id: 'rmol',
  name: 'RMOL',
  domains: ['rmol.id', 'rmolaceh.id', 'rmolsumut.id'],
  container: ['#fontResizableText', '.entry-content'],
  drop: ['.related-article', '.tags-list', '.author-box'],
  timeZone: 'WIB',
  indexes: [{ url: 'https://rmol.id/indeksberita' }],
};
