import type { Publisher } from '../../domain/publisher.ts';

export const jakartapost: Publisher = {
  id: 'jakartapost',
  name: 'The Jakarta Post',
  domains: ['thejakartapost.com'],
  container: ['.tjp-single__content'],
  drop: ['[class*="newsletter"]', '[class*="related"]', '[class*="popular"]'],
  date: ['.tjp-single__head .created > span', '.tjp-single__head .created'],
  timeZone: 'WIB',
  indexes: [{ url: 'https://www.thejakartapost.com/latest' }],
  notes: 'In English. Premium texts are cut.',
};
