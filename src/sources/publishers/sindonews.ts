import type { Publisher } from '../../domain/publisher.ts';

export const sindonews: Publisher = {
  id: 'sindonews',
  name: 'SINDOnews',
  domains: ['sindonews.com'],
  container: ['.detail-desc'],
  drop: ['.editor'],
  timeZone: 'WIB',
  fullPage: { kind: 'query', name: 'showpage', value: 'all' },
  pageSuffix: '/',
  feeds: ['https://www.sindonews.com/feed'],
  indexes: [{ url: 'https://index.sindonews.com/index/0/{offset}?t={year}-{month}-{day}', step: 20 }],
  notes:
    'No paragraphs, only <br><br>. Pages are counted in paragraphs (/5, /10) and only the first has JSON-LD. hi-lite., e. and pict. hold no articles.',
};
