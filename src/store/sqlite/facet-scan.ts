import { FACETS } from '../article-store.ts';
import type { FacetFilter, FacetName } from '../article-store.ts';
import { facetBit } from './facet-values.ts';
import type { FacetValues } from './facet-values.ts';
import type { SearchIndex } from './search-index.ts';

interface Scan {
  /** Articles that pass every filter. */
  readonly total: number;
  /** By facet value: the articles that have it and pass every filter but that of the value's own facet. */
  readonly counts: Uint32Array;
}

/**
 * One pass over the rows that match the query. An article that passes every filter counts for all its values; one that fails the
 * filter of a single facet counts for its values of that facet only: they are the other choices that a reader has there.
 */
export function scanFacets(
  rows: Uint32Array,
  { columns, facetValues }: Pick<SearchIndex, 'columns' | 'facetValues'>,
  filter: FacetFilter,
  onHit: (row: number) => void,
): Scan {
  const { start, length, values } = columns.facets;
  const { bits } = facetValues;
  const { passed, wanted } = toBits(filter, facetValues);
  const counts = new Uint32Array(facetValues.keys.length);
  let total = 0;
  for (const row of rows) {
    const from = start[row] ?? 0;
    const to = from + (length[row] ?? 0);
    let missing = wanted;
    if (wanted !== 0) for (let i = from; i < to; i++) missing &= ~(passed[values[i] ?? 0] ?? 0);
    if (missing === 0) {
      total++;
      onHit(row);
      for (let i = from; i < to; i++) increment(counts, values[i] ?? 0);
    } else if ((missing & (missing - 1)) === 0) {
      for (let i = from; i < to; i++) if (bits[values[i] ?? 0] === missing) increment(counts, values[i] ?? 0);
    }
  }
  return { total, counts };
}

function increment(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

/** The filter as bits: the facets that it is about, and by value the facet whose filter an article with this value passes. */
function toBits(filter: FacetFilter, facetValues: FacetValues): { passed: Uint8Array; wanted: number } {
  const passed = new Uint8Array(facetValues.keys.length);
  let wanted = 0;
  for (const facet of FACETS) {
    const values = valuesThatPass(facet, filter, facetValues);
    if (values === undefined) continue;
    wanted |= facetBit(facet);
    for (const value of values) passed[value] = facetBit(facet);
  }
  return { passed, wanted };
}

/** Undefined where the filter does not speak of this facet; an empty list says nothing either. */
function valuesThatPass(
  facet: FacetName,
  filter: FacetFilter,
  facetValues: FacetValues,
): readonly number[] | undefined {
  const all = facetValues.of(facet);
  if (facet !== 'day') {
    const keys = filter[facet];
    return keys?.length ? keys.flatMap((key) => all.get(key) ?? []) : undefined;
  }
  const { from, to } = filter;
  if (from === undefined && to === undefined) return undefined;
  return [...all].filter(([day]) => day >= (from ?? day) && day <= (to ?? day)).map(([, value]) => value);
}
