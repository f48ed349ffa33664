import type { Publisher } from '../../domain/publisher.ts';

export const tirto: Publisher = {
  id: 'tirto',
  name: 'Tirto.id',
  domains: ['tirto.id'],
  container: ['.content-text-editor'],
  drop: ['.baca-holder'],
  timeZone: 'WIB',
  indexes: [{ url: 'https://tirto.id/indeks?page={page}' }],
  notes:
    'No NewsArticle in JSON-LD: "Terbit 2 Sep 2025 17:00 WIB" is all. robots closes *?next*. Cloudflare may ask for a challenge.',
};
