import type { Publisher } from '../../domain/publisher.ts';

export const rri: Publisher = {
  id: 'rri',
  name: 'RRI',
  domains: ['rri.co.id'],
  container: ['.post_details_inner', '.main-content'],
  date: ['.date'],
  author: ['.author'],
  timeZone: 'WIB',
  notes: 'Regional stations print WIB whatever their zone.',
};
