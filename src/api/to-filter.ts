import type { z } from '@hono/zod-openapi';
import { FACETS } from '../store/article-store.ts';
import type { FacetFilter } from '../store/article-store.ts';
import type { FilterParametersSchema } from './schemas/search.ts';

/** The filters of a search request: what was not given is left out. */
export function toFilter(parameters: z.infer<typeof FilterParametersSchema>): FacetFilter {
  const names = [...FACETS.filter((name) => name !== 'day'), 'from', 'to'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = parameters[name];
      return value === undefined || value.length === 0 ? [] : [[name, value]];
    }),
  );
}
