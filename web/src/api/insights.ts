import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Language } from '../i18n/languages.ts';
import { api, getData } from './client.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type Basis = Schemas['Basis'];
export type Counted = Schemas['Counted'];
export type Overview = Schemas['Overview'];
export type Spike = Schemas['Spike'];
export type Rising = Schemas['Rising'];
export type Ranking = Schemas['Ranking'];
export type RankingBy = Ranking['by'];
export type Speakers = Schemas['Speakers'];
export type Ledger = Schemas['Ledger'];
export type Trends = Schemas['Trends'];
export type ShareOfVoice = Schemas['ShareOfVoice'];
export type ToneFigures = Schemas['ToneFigures'];

/** Of which articles. */
export interface Asked {
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A figure of a minute ago is still true; what is shown stays until the next one is there. */
const LIVELY = { staleTime: 30_000, placeholderData: keepPreviousData };
const ITEMS = 50;

export const dayOverview = (query: { readonly q?: string; readonly day?: string }) =>
  queryOptions({
    queryKey: ['insights', 'overview', query],
    queryFn: ({ signal }): Promise<Overview> =>
      getData(api.GET('/api/insights/overview', { params: { query }, signal })),
    refetchInterval: 60_000,
    ...LIVELY,
  });

export const rankingBy = (asked: Asked, by: RankingBy, limit = ITEMS) =>
  queryOptions({
    queryKey: ['insights', 'ranking', asked, by, limit],
    queryFn: ({ signal }): Promise<Ranking> =>
      getData(api.GET('/api/insights/ranking', { params: { query: { ...asked, by, limit } }, signal })),
    ...LIVELY,
  });

export const mostQuoted = (asked: Asked) =>
  queryOptions({
    queryKey: ['insights', 'speakers', asked],
    queryFn: ({ signal }): Promise<Speakers> =>
      getData(api.GET('/api/insights/speakers', { params: { query: { ...asked, limit: ITEMS } }, signal })),
    ...LIVELY,
  });

export const whoSaysWhat = (asked: Asked) =>
  queryOptions({
    queryKey: ['insights', 'ledger', asked],
    queryFn: ({ signal }): Promise<Ledger> =>
      getData(api.GET('/api/insights/ledger', { params: { query: { ...asked, limit: ITEMS } }, signal })),
    ...LIVELY,
  });

export const risingWords = (asked: Asked) =>
  queryOptions({
    queryKey: ['insights', 'rising', asked],
    queryFn: ({ signal }): Promise<Trends> =>
      getData(api.GET('/api/insights/rising', { params: { query: { ...asked, limit: ITEMS } }, signal })),
    ...LIVELY,
  });

/** Two to eight queries. */
export const voices = (asked: Asked, object: readonly string[]) =>
  queryOptions({
    queryKey: ['insights', 'voices', asked, object],
    queryFn: ({ signal }): Promise<ShareOfVoice> =>
      getData(
        api.GET('/api/insights/share-of-voice', { params: { query: { ...asked, object: [...object] } }, signal }),
      ),
    ...LIVELY,
  });

/** What every measure means. */
export const glossary = (language: Language) =>
  queryOptions({
    queryKey: ['glossary', language],
    queryFn: async ({ signal }) =>
      (await getData(api.GET('/api/glossary', { params: { query: { language } }, signal }))).terms,
    staleTime: Infinity,
  });
