import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const kompastv: Publisher = {
  id: 'kompastv',
  name: 'Kompas TV',
  domains: ['kompas.tv'],
  container: [],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
};
