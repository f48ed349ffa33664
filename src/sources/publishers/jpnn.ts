import type { Publisher } from '../../domain/publisher.ts';

export const jpnn: Publisher = {
  id: 'jpnn',
  name: 'JPNN',
  domains: ['jpnn.com'],
  container: ['[itemprop="articleBody"]', '.page-content'],
  drop: ['.baca-juga', '.pagination'],
  timeZone: 'WIB',
  feeds: ['https://fullrss.jpnn.com/discover', 'https://fullrss.jpnn.com/discover/nasional'],
  notes: 'Further pages come at ?page=2 by script. meta jpnncom_news_pubdate holds the time.',
};
