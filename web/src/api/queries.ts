import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListSearch } from '../routes/search-address.ts';
import { toParameters } from './articles.ts';
import { api, getData } from './client.ts';
import type { FacetValue, QueryExplanation } from './records.ts';
import type { operations } from './schema.d.ts';

/** What has a name that can be asked for. */
export type NameField = operations['findNames']['parameters']['query']['field'];

/** While someone is typing, the same question comes again and again. */
const FRESH_MS = 60_000;

/** How many articles a search would find. */
export const articleCount = (search: ListSearch) =>
  queryOptions({
    queryKey: ['articles', 'count', search],
    queryFn: async ({ signal }): Promise<number> => {
      const query = { ...toParameters(search), limit: 1 };
      return (await getData(api.GET('/api/articles', { params: { query }, signal }))).total;
    },
    staleTime: FRESH_MS,
    retry: false,
  });

/** Names that begin so, most frequent first. */
export const namesBeginning = (field: NameField, begin: string) =>
  queryOptions({
    queryKey: ['names', field, begin],
    queryFn: ({ signal }): Promise<readonly FacetValue[]> =>
      getData(api.GET('/api/queries/names', { params: { query: { field, begin } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  });

/** What each part of a query finds. */
export const queryExplanation = (q: string) =>
  queryOptions({
    queryKey: ['articles', 'explanation', q],
    queryFn: ({ signal }): Promise<QueryExplanation> =>
      getData(api.GET('/api/queries/explain', { params: { query: { q } }, signal })),
    staleTime: FRESH_MS,
  });
