import type { Publisher } from '../../domain/publisher.ts';

export const beritasatu: Publisher = {
  id: 'beritasatu',
  name: 'Beritasatu.com',
  domains: ['beritasatu.com'],
  container: ['.body-content'],
  timeZone: 'WIB',
  fullPage: { kind: 'query', name: 'view', value: 'all' },
  sitemaps: [
    'https://www.beritasatu.com/sitemap/nasional/news.xml',
    'https://www.beritasatu.com/sitemap/ekonomi/news.xml',
  ],
  indexes: [{ url: 'https://www.beritasatu.com/terkini/indeks/{page}' }],
  notes: 'The full-page form is reported, not verified. CloudFront answers 403 to what looks like a robot.',
};
