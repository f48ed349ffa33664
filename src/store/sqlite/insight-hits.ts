import type { Query } from '../../query/query.ts';
import type { FacetFilter } from '../article-store.ts';
import { scanFacets } from './facet-scan.ts';
import { UNDATED_DAY } from './insight-columns.ts';
import type { InsightColumns } from './insight-columns.ts';
import type { SearchIndex } from './search-index.ts';

/** The rows of the articles that match a query and pass a filter. */
export function findHits(index: SearchIndex, own: InsightColumns, query: Query, filter: FacetFilter): Uint32Array {
  const { from, to, ...facets } = filter;
  const rows = withFacets(index.matchingRows.find(query), index, facets);
  if (from === undefined && to === undefined) return rows;
  // Days are a look into the columns: no pass over all values of every article for them.
  const isInside = own.days.map((day, number) => number > UNDATED_DAY && day >= (from ?? day) && day <= (to ?? day));
  return rows.filter((row) => isInside[own.dayOf(row)] === true);
}

function withFacets(rows: Uint32Array, index: SearchIndex, facets: FacetFilter): Uint32Array {
  if (Object.keys(facets).length === 0) return rows;
  const hits = new Uint32Array(rows.length);
  let count = 0;
  scanFacets(rows, index, facets, (row) => {
    hits[count++] = row;
  });
  return hits.subarray(0, count);
}
