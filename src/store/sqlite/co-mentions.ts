import type { CoMentionRequest, CoMentions } from '../insight-store.ts';
import type { InsightColumns } from './insight-columns.ts';
import { findHits } from './insight-hits.ts';
import type { SearchIndex } from './search-index.ts';
import { toNamed } from './statement-tally.ts';
import { TopList } from './top-list.ts';

/** Counts which names are named in the same articles. */
export function countCoMentions(
  request: CoMentionRequest,
  index: SearchIndex,
  own: InsightColumns,
): Omit<CoMentions, 'snapshot'> {
  const { columns, facetValues } = index;
  const rows = findHits(index, own, request.query, request.filter);
  const names = topNames(rows, request, index);
  const slots = new Int32Array(facetValues.keys.length).fill(-1);
  names.forEach(({ value }, slot) => (slots[value] = slot));

  const shared = new Uint32Array(names.length * names.length);
  const { start, length, values } = columns.facets;
  const present: number[] = [];
  for (const row of rows) {
    present.length = 0;
    const from = start[row] ?? 0;
    for (let i = from; i < from + (length[row] ?? 0); i++) {
      const slot = slots[values[i] ?? 0] ?? -1;
      if (slot >= 0) present.push(slot);
    }
    for (const a of present) {
      for (const b of present) {
        const at = a * names.length + b;
        if (a < b) shared[at] = (shared[at] ?? 0) + 1;
      }
    }
  }
  return {
    articles: rows.length,
    names: names.map(({ value, articles }) => ({ ...toNamed(value, facetValues), articles })),
    pairs: toPairs(shared, names.length, request.least, sameNames(names, index)),
  };
}

interface CountedName {
  readonly value: number;
  readonly articles: number;
}

function topNames(
  rows: Uint32Array,
  { kinds, limit }: CoMentionRequest,
  { columns, facetValues }: SearchIndex,
): readonly CountedName[] {
  const counts = new Uint32Array(facetValues.keys.length);
  const { start, length, values } = columns.facets;
  for (const row of rows) {
    const from = start[row] ?? 0;
    for (let i = from; i < from + (length[row] ?? 0); i++) {
      const value = values[i] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const keyOf = ({ value }: CountedName): string => facetValues.keys[value] ?? '';
  const top = new TopList<CountedName>(limit, (a, b) => b.articles - a.articles || (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const kind of kinds) {
    for (const value of facetValues.of(kind).values()) {
      const articles = counts[value] ?? 0;
      if (articles > 0) top.offer({ value, articles });
    }
  }
  return top.toSorted();
}

/** Whether two of the names are forms of one another: someone of no record, and the record that bears his name. */
function sameNames(
  names: readonly CountedName[],
  { facetValues, nameForms }: SearchIndex,
): (a: number, b: number) => boolean {
  const bearers = names.map(({ value }) => {
    const { kind, label } = toNamed(value, facetValues);
    return kind === 'speaker' ? new Set<string>() : nameForms.bearers(kind, label, false);
  });
  const keys = names.map(({ value }) => facetValues.keys[value] ?? '');
  const bears = (a: number, b: number): boolean => bearers[a]?.has(keys[b] ?? '') === true;
  return (a, b) => bears(a, b) || bears(b, a);
}

function toPairs(
  shared: Uint32Array,
  size: number,
  least: number,
  isSame: (a: number, b: number) => boolean,
): CoMentions['pairs'] {
  const pairs: { a: number; b: number; articles: number }[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const articles = shared[a * size + b] ?? 0;
      if (articles >= least && articles > 0 && !isSame(a, b)) pairs.push({ a, b, articles });
    }
  }
  return pairs.sort((x, y) => y.articles - x.articles || x.a - y.a || x.b - y.b);
}
