import type { Publisher } from '../../domain/publisher.ts';
import { PAGE_ALL } from '../full-page.ts';

export const kompas: Publisher = {
  id: 'kompas',
  name: 'Kompas.com',
  domains: ['kompas.com'],
  container: ['.read__content', '.kcm-read-text', '.div-read', 'span.kcmread1114'],
  drop: ['.inject-baca-juga', '[class^="kompasidRec"]', '.read__paging'],
  date: ['.read__time'],
  author: ['.credit-title-name'],
  timeZone: 'WIB',
  fullPage: PAGE_ALL,
  aliases: [{ from: 'amp.kompas.com/{channel}/{rest}', to: '{channel}.kompas.com/{rest}' }],
  feeds: ['https://rss.kompas.com/nasional', 'https://rss.kompas.com/regional', 'https://rss.kompas.com/money'],
  indexes: [{ url: 'https://indeks.kompas.com/?page={page}' }],
  notes:
    'meta author is the house ("Kompas Cyber Media"); content_author names the reporter. The visible time may be that of an update ("Diperbarui").',
};
