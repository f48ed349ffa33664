import type { Publisher } from '../../domain/publisher.ts';

export const jawapos: Publisher = {
  id: 'jawapos',
  name: 'Jawa Pos',
  domains: ['jawapos.com'],
  container: [],
  timeZone: 'WIB',
  fullPage: { kind: 'merged' },
  timeZones: {
    'kaltimpost.jawapos.com': 'WITA',
    'lombokpost.jawapos.com': 'WITA',
    'manadopost.jawapos.com': 'WITA',
    'radarbali.jawapos.com': 'WITA',
    'cenderawasihpos.jawapos.com': 'WIT',
  },
  indexes: [{ url: 'https://www.jawapos.com/indeks?page={page}' }],
  notes: 'A Next.js page; its content is also in __NEXT_DATA__. ?page=2 gives the same whole text.',
};
