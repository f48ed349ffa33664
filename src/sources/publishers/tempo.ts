import type { Publisher } from '../../domain/publisher.ts';

export const tempo: Publisher = {
  id: 'tempo',
  name: 'Tempo',
  domains: ['tempo.co'],
  container: ['div#content-wrapper', '#isi', '.artikel > p', '.tubuh-berita'],
  drop: ['.pagging'],
  timeZone: 'WIB',
  feeds: [
    'http://rss.tempo.co/nasional',
    'http://rss.tempo.co/bisnis',
    'http://rss.tempo.co/metro',
    'http://rss.tempo.co/dunia',
  ],
  notes:
    'One #content-wrapper a paragraph: the id repeats. "Pilihan Editor: …" closes the text, in the page and in articleBody. Tempo Plus is cut (isAccessibleForFree is false). Older pages go on at ?page_num=2.',
};
