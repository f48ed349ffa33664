import type { Publisher } from '../../domain/publisher.ts';

export const pantau: Publisher = {
  id: 'pantau',
  name: 'Pantau.com',
  domains: ['pantau.com'],
  container: ['article'],
  timeZone: 'WIB',
  notes: 'A Next.js page; rows of its lists carry urlDetail in __NEXT_DATA__.',
};
