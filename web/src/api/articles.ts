import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Facet, ListSearch } from '../routes/search-address.ts';
import { api, getData } from './client.ts';
import type { FacetValue, SearchResult, Tone } from './records.ts';

const PAGE = 20;
const FACET_VALUES = 30;
/** Results hardly change while a reader looks at them, and going back to them must not reload. */
const FRESH_MS = 30_000;

type Parameters = {
  -readonly [key in keyof ListSearch]: NonNullable<ListSearch[key]> extends string ? string : string[];
};

/** A search as the server wants it. */
export const toParameters = (search: ListSearch): Parameters =>
  Object.fromEntries(
    Object.entries(search).map(([key, value]) => [key, typeof value === 'string' ? value : [...value]]),
  );

/** The result list, a page at a time. Facets are counted over all hits, so only the first page asks for them. */
export const articlePages = (search: ListSearch) =>
  infiniteQueryOptions({
    queryKey: ['articles', search],
    queryFn: ({ pageParam, signal }): Promise<SearchResult> => {
      const page = pageParam === '' ? { facets: true, facetLimit: FACET_VALUES } : { cursor: pageParam };
      const query = { ...toParameters(search), ...page, limit: PAGE };
      return getData(api.GET('/api/articles', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: FRESH_MS,
  });

/** How many hits of one tone each day has. */
export const toneDays = (search: ListSearch, tone: Tone) =>
  queryOptions({
    queryKey: ['articles', 'days', search, tone],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      if (search.tone && !search.tone.includes(tone)) return new Map();
      const query = { ...toParameters(search), tone: [tone], facets: true, facetLimit: 1, limit: 1 };
      const result: SearchResult = await getData(api.GET('/api/articles', { params: { query }, signal }));
      return new Map((result.facets.day ?? []).map((day) => [day.key, day.count]));
    },
    staleTime: FRESH_MS,
  });

export const articleRecord = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => getData(api.GET('/api/articles/{id}', { params: { path: { id } }, signal })),
    staleTime: FRESH_MS,
  });

export const removeArticle = (id: string) => getData(api.DELETE('/api/articles/{id}', { params: { path: { id } } }));

/** The values of a facet as they would be without the choice made in it: what else could be chosen. */
export const facetAlternatives = (search: ListSearch, facet: Facet) => {
  const { [facet]: _, ...others } = search;
  return queryOptions({
    queryKey: ['articles', 'facet', facet, others],
    queryFn: async ({ signal }): Promise<readonly FacetValue[]> => {
      const query = { ...toParameters(others), facets: true, facetLimit: FACET_VALUES, limit: 1 };
      const result: SearchResult = await getData(api.GET('/api/articles', { params: { query }, signal }));
      return result.facets[facet] ?? [];
    },
    staleTime: FRESH_MS,
  });
};
