import type { Publisher } from '../../domain/publisher.ts';

export const wahananews: Publisher = {
  id: 'wahananews',
  name: 'WahanaNews',
  domains: ['wahananews.co', 'wahanaindonews.com'],
  container: [],
  timeZone: 'WIB',
  fullPage: { kind: 'path', suffix: '/0' },
};
