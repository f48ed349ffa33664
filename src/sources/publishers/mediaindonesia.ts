import type { Publisher } from '../../domain/publisher.ts';

export const mediaindonesia: Publisher = {
  id: 'mediaindonesia',
  name: 'Media Indonesia',
  domains: ['mediaindonesia.com'],
  container: ['div.article'],
  drop: ['.related-news', 'figure'],
  date: ['.info'],
  timeZone: 'WIB',
  sitemaps: ['https://mediaindonesia.com/sitemap.xml'],
  indexes: [{ url: 'https://mediaindonesia.com/indeks/20/{offset}', step: 20 }],
  notes: 'The visible date is day/month without a zone (08/1/2026 20:19). A desk code closes the text ("(E-2)").',
};
