import { queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';

const CALM_MS = 15_000;
const BUSY_MS = 700;

/** What the server is doing; looked at often while the demonstration corpus is loading. */
export const serverStatus = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => getData(api.GET('/api/status', { signal })),
  refetchInterval: (query) => (query.state.data?.demo?.state === 'loading' ? BUSY_MS : CALM_MS),
});

export const loadDemo = () => getData(api.POST('/api/demo'));
export const removeDemo = () => getData(api.DELETE('/api/demo'));
