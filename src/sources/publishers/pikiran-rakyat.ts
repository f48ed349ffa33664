import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const pikiranRakyat: Publisher = {
  id: 'pikiran-rakyat',
  name: 'Pikiran Rakyat Media Network and Promedia',
  domains: [
    'pikiran-rakyat.com',
    '20jam.com',
    'aboutmalang.com',
    'ayobandung.com',
    'ayobogor.com',
    'ayocirebon.com',
    'ayoindonesia.com',
    'dagangberita.com',
    'galamedianews.com',
    'hops.id',
    'jatimnetwork.com',
    'kilat.com',
    'papanskor.com',
    'pojoksatu.id',
    'suaramerdeka.com',
    'unews.id',
  ],
  container: ['article.read__content', '.read__content', '.read__article', '[itemprop="articleBody"]'],
  drop: ['[class*="bacajuga"]', '[class*="baca-juga"]'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  notes: 'Behind Cloudflare. Articles stand at /pr-{id}/{slug} or /{section}/{id}/{slug}.',
};
