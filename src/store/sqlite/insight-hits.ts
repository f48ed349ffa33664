import type { FacetFilter } from '../article-store.ts';
import type { Query } from '../../query/query.ts';
import { scanFacets } from './facet-scan.ts';
import type { SearchIndex } from './search-index.ts';

/** The rows of the articles that match a query and pass a filter. */
export function findHits(index: SearchIndex, query: Query, filter: FacetFilter): Uint32Array {
  const rows = index.matchingRows.find(query);
  if (Object.keys(filter).length === 0) return rows;
  const hits = new Uint32Array(rows.length);
  let count = 0;
  scanFacets(rows, index, filter, (row) => {
    hits[count++] = row;
  });
  return hits.subarray(0, count);
}
