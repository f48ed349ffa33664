import type { FullPage } from '../domain/publisher.ts';

/** `?page=all`, which most Indonesian systems understand. */
export const PAGE_ALL: FullPage = { kind: 'query', name: 'page', value: 'all' };
