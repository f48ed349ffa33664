import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type Profile = Schemas['NameProfile'];
export type NameKind = Profile['kind'];
export type NameCandidate = Schemas['NameCandidate'];
export type NameRecord = Schemas['NameRecord'];
export type HeldOffice = Schemas['HeldOffice'];
export type PrintedStatement = Schemas['PrintedStatement'];
export type WrittenForm = Schemas['WrittenForm'];

const FRESH_MS = 30_000;
const CANDIDATES = 30;

/** Who may be meant by a name. */
export const nameCandidates = (q: string) =>
  queryOptions({
    queryKey: ['names', q],
    queryFn: ({ signal }): Promise<readonly NameCandidate[]> =>
      getData(api.GET('/api/names', { params: { query: { q, limit: CANDIDATES } }, signal })),
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });

/** The record behind a name and what articles of some days say of it. */
export const nameProfile = (kind: NameKind, key: string, query: { readonly from?: string; readonly to?: string }) =>
  queryOptions({
    queryKey: ['names', kind, key, query],
    queryFn: ({ signal }): Promise<Profile> =>
      getData(api.GET('/api/names/{kind}/{key}', { params: { path: { kind, key }, query }, signal })),
    staleTime: FRESH_MS,
  });
