import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const okezone: Publisher = {
  id: 'okezone',
  name: 'Okezone',
  domains: ['okezone.com'],
  container: ['.c-detail.read', '.ctn-desc', '#contentx'],
  drop: ['#baca-juga', '.vicon', '[class^="inject-"]', '#paging'],
  date: ['.journalist'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  aliases: [{ from: '{channel}.okezone.com/amp/{rest}', to: '{channel}.okezone.com/read/{rest}' }],
  feeds: [
    'https://sindikasi.okezone.com/index.php/rss/0/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/1/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/2/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/11/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/12/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/13/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/14/RSS2.0',
    'https://sindikasi.okezone.com/index.php/rss/16/RSS2.0',
  ],
  indexes: [{ url: 'https://news.okezone.com/indeks/{year}/{month}/{day}/{offset}', step: 10 }],
  notes: 'mpi.okezone.com republishes SINDOnews. dateModified has no zone. robots: /more/ and /mmore/ are closed.',
};
