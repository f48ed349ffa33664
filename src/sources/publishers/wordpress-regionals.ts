import type { Publisher } from '../../domain/publisher.ts';

export const wordpressRegionals: Publisher = {
  id: 'wordpress-regionals',
  name: 'Regional outlets on WordPress',
  domains: ['balipost.com', 'bantennews.co.id', 'gatra.com', 'gatra.net', 'infobanknews.com', 'mojok.co', 'niaga.asia'],
  container: ['.td-post-content', '.entry-content', '.post-content'],
  drop: [
    '.sidebar',
    '.comments-area',
    '.author-box',
    '.post-tags',
    '[class*="baca-juga"]',
    '.td-related',
    '.jp-relatedposts',
    '.sharedaddy',
  ],
  date: ['time.entry-date', '.entry-date'],
  author: ['.td-post-author-name'],
  timeZone: 'WIB',
  timeZones: { 'balipost.com': 'WITA', 'niaga.asia': 'WITA' },
  feeds: [
    'https://www.balipost.com/feed',
    'https://www.bantennews.co.id/feed',
    'https://infobanknews.com/feed',
    'https://mojok.co/feed',
    'https://www.niaga.asia/feed',
  ],
  notes: 'infobanknews.com lists its posts at /wp-json/wp/v2/posts.',
};
