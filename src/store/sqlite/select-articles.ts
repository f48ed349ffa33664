import type { SearchRequest, Selection } from '../article-store.ts';
import { joinId } from './columns.ts';
import type { ReaderThread } from './reader-thread.ts';

/** Read in one call: enough that the calls cost nothing beside the reading, few enough that a search need not wait long between them. */
const BATCH = 100;

/** Chooses the hits now, and reads their records a few at a time. */
export async function selectArticles(
  reader: ReaderThread,
  request: Pick<SearchRequest, 'query' | 'filter'>,
): Promise<Selection> {
  const { high, low } = await reader.call('select', request);
  const total = high.length;
  return {
    total,
    async *records() {
      for (let start = 0; start < total; start += BATCH) {
        const ids = Array.from(high.subarray(start, start + BATCH), (half, i) => joinId(half, low[start + i] ?? 0));
        yield* await reader.call('getAll', ids);
      }
    },
  };
}
