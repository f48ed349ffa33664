import type { Publisher } from '../../domain/publisher.ts';

export const kumparan: Publisher = {
  id: 'kumparan',
  name: 'kumparan',
  domains: ['kumparan.com'],
  container: ['[data-qa-id="story-paragraph"]'],
  timeZone: 'WIB',
  feeds: ['https://lapi.kumparan.com/v2.0/rss/'],
  notes:
    'Times are UTC in JSON-LD. Skeleton cards are dated 1 April 2020. Accounts of users stand beside those of the newsroom.',
};
