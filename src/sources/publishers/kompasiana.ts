import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const kompasiana: Publisher = {
  id: 'kompasiana',
  name: 'Kompasiana',
  domains: ['kompasiana.com'],
  container: [],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  notes: 'Texts of readers, not of a newsroom.',
};
