import { ApiProblem } from '../../api/api-problem.ts';

/** Why a query cannot be read, and where. */
export interface Unreadable {
  readonly sentence: string;
  /** The stretch that cannot be understood, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The whole query as it was probably meant; undefined where there is no telling. */
  readonly mended: string | undefined;
}

/** A query that cannot be read is a matter of the search box, which keeps it; the list has nothing to say. */
export function findUnreadable(error: Error | null, query: string): Unreadable | undefined {
  if (!(error instanceof ApiProblem) || error.status !== 400) return undefined;
  const { position, length, suggestion } = error.params;
  const start = typeof position === 'number' ? position - 1 : 0;
  const end = typeof length === 'number' ? start + length : start;
  const mended =
    typeof suggestion === 'string'
      ? (query.slice(0, start) + suggestion + query.slice(end)).replaceAll(/\s+/gu, ' ').trim()
      : undefined;
  return { sentence: error.message, start, end, mended };
}
