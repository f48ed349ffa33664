import { queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';

const REFRESH_MS = 10_000;

export const quarantine = queryOptions({
  queryKey: ['quarantine'],
  queryFn: ({ signal }) => getData(api.GET('/api/tasks/quarantined', { signal })),
  refetchInterval: REFRESH_MS,
});

export const addFeed = (url: string) => getData(api.POST('/api/feeds', { body: { url } }));
export const removeFeed = (id: string) => getData(api.DELETE('/api/feeds/{id}', { params: { path: { id } } }));
export const pollFeed = (id: string) => getData(api.POST('/api/feeds/{id}/poll', { params: { path: { id } } }));
