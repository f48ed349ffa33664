import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const akurat: Publisher = {
  id: 'akurat',
  name: 'Akurat.co',
  domains: ['akurat.co'],
  container: [],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
};
