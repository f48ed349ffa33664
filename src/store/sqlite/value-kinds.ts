import { FACETS } from '../article-store.ts';
import type { FacetName } from '../article-store.ts';

/**
 * What queries ask for but no facet counts. A tone toward someone is one value together with who it is about (see `towardKey`).
 */
const QUERY_KINDS = [
  'region',
  'speaker',
  'language',
  'titleTone',
  'bodyTone',
  'personTone',
  'institutionTone',
] as const;

/** What only insights count. */
const INSIGHT_KINDS = ['word', 'model'] as const;

/** What a value that articles have in common is of. */
export type ValueKind = FacetName | (typeof QUERY_KINDS)[number] | (typeof INSIGHT_KINDS)[number];
export const VALUE_KINDS: readonly ValueKind[] = [...FACETS, ...QUERY_KINDS, ...INSIGHT_KINDS];

/** The key of a tone toward the person or institution with this key. */
export const towardKey = (tone: string, key: string): string => `${tone} ${key}`;
