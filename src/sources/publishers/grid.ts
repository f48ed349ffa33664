import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const grid: Publisher = {
  id: 'grid',
  name: 'Grid Network',
  domains: [
    'grid.id',
    'bolanas.com',
    'bolasport.com',
    'gridhype.id',
    'gridoto.com',
    'gridpop.id',
    'juara.net',
    'motorplus-online.com',
    'parapuan.co',
    'sonora.id',
  ],
  container: ['.read__article'],
  drop: ['[class*="bacajuga"]', '[class^="tags__"]'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  notes: 'gridoto.com closes with a line that sells its tabloid.',
};
