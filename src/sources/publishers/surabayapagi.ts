import type { Publisher } from '../../domain/publisher.ts';

export const surabayapagi: Publisher = {
  id: 'surabayapagi',
  name: 'Surabaya Pagi',
  domains: ['surabayapagi.com'],
  container: ['[itemprop="articleBody"]', '.article-content', 'article'],
  timeZone: 'WIB',
  notes: 'Articles stand at /news-{id}-{slug}.',
};
