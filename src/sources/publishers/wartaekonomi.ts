import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const wartaekonomi: Publisher = {
  id: 'wartaekonomi',
  name: 'Warta Ekonomi',
  domains: ['wartaekonomi.co.id', 'herstory.co.id', 'populis.id'],
  container: ['.articlePostContent'],
  drop: ['.adInArticle', '[class*="baca-juga"]', '.articleListShare'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  indexes: [{ url: 'https://wartaekonomi.co.id/indeks/{year}{month}{day}?page={page}' }],
  notes: 'Articles stand at /read{id}/{slug}.',
};
