import { queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';

/** The pages in which an article was fetched, as they are kept. They change only when the article does. */
export const articleEvidence = (id: string) =>
  queryOptions({
    queryKey: ['article', id, 'evidence'],
    queryFn: ({ signal }) => getData(api.GET('/api/articles/{id}/evidence', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });

/** All of them as a WARC file. */
export const toCaptureAddress = (id: string): string => `/api/articles/${encodeURIComponent(id)}/capture`;

/** The source of one of them, counted from 1, as plain text. */
export const toSourceAddress = (id: string, number: number): string => `${toCaptureAddress(id)}/page?number=${number}`;
