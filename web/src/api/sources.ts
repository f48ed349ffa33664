import { queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type Source = Schemas['Source'];
export type SourceDetail = Schemas['SourceDetail'];
export type SourceState = Source['health']['state'];
export type Discovery = Schemas['Discovery'];
export type Backfill = Schemas['Backfill'];
export type SourceChange = Schemas['SourceChange'];

const CALM_MS = 30_000;
const BUSY_MS = 1_500;

export const sourceList = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }): Promise<readonly Source[]> => (await getData(api.GET('/api/sources', { signal }))).items,
  refetchInterval: CALM_MS,
});

/** One source; looked at often while older pages are being queued or articles told of an edit. */
export const sourceDetail = (source: string) =>
  queryOptions({
    queryKey: ['sources', source],
    queryFn: ({ signal }): Promise<SourceDetail> =>
      getData(api.GET('/api/sources/{source}', { params: { path: { source } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data?.backfill?.state === 'running' || data?.isApplied === false ? BUSY_MS : CALM_MS,
  });

export const changeSource = (source: string, change: SourceChange) =>
  getData(api.PATCH('/api/sources/{source}', { params: { path: { source } }, body: change }));
export const resetSource = (source: string) =>
  getData(api.DELETE('/api/sources/{source}/edit', { params: { path: { source } } }));
export const measureSource = (source: string) =>
  getData(api.POST('/api/sources/{source}/measure', { params: { path: { source } } }));
export const beginBackfill = (source: string, since: string, undated: boolean) =>
  getData(api.POST('/api/sources/{source}/backfill', { params: { path: { source } }, body: { since, undated } }));
export const stopBackfill = (source: string) =>
  getData(api.DELETE('/api/sources/{source}/backfill', { params: { path: { source } } }));
export const discoverSource = (url: string): Promise<Discovery> =>
  getData(api.POST('/api/sources/discover', { body: { url } }));

/** Where the browser saves the feeds from, as a file. */
export const OPML_ADDRESS = '/api/opml';
export const importOpml = async (file: File) => getData(api.POST('/api/opml', { body: { opml: await file.text() } }));
