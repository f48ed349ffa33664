import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const kontan: Publisher = {
  id: 'kontan',
  name: 'Kontan',
  domains: ['kontan.co.id'],
  container: ['div.tmpt-desk-kon[itemprop="articleBody"]', '[itemprop="articleBody"]'],
  drop: ['[class^="track-"]', '.pagination'],
  date: ['.fs14.ff-opensans.font-gray'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  feeds: ['https://www.kontan.co.id/feed'],
  notes:
    'The first paragraph is "Reporter: … | Editor: …". "KONTAN.CO.ID - JAKARTA." is the dateline. A wall asks to pay for reading on.',
};
