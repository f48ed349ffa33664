import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type Correction = Schemas['Correction'];
export type ListedCorrection = Schemas['ListedCorrection'];
export type CorrectionField = Schemas['CorrectionField'];
export type Change = Schemas['NewCorrection']['change'];
export type NameChange = Schemas['NameChange'];

const PAGE = 50;
/** Oldest first; of several of one label the last counts. */
export const articleCorrections = (id: string) =>
  queryOptions({
    queryKey: ['corrections', 'article', id],
    queryFn: async ({ signal }) =>
      (await getData(api.GET('/api/articles/{id}/corrections', { params: { path: { id } }, signal }))).items,
  });

/** Of all articles, newest first, a page at a time. */
export const correctionPages = (field: CorrectionField | undefined) =>
  infiniteQueryOptions({
    queryKey: ['corrections', 'all', field ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(field && { field }), ...(pageParam !== '' && { cursor: pageParam }) };
      return getData(api.GET('/api/corrections', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const addCorrection = (id: string, change: Change) =>
  getData(api.POST('/api/articles/{id}/corrections', { params: { path: { id } }, body: { change, note: null } }));
export const removeCorrection = (id: string) =>
  getData(api.DELETE('/api/corrections/{id}', { params: { path: { id } } }));
