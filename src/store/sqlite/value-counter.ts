import { FACETS } from '../article-store.ts';
import type { Dimension } from '../insight-store.ts';
import { TONE_COUNT } from './insight-columns.ts';
import type { InsightColumns } from './insight-columns.ts';
import type { SearchIndex } from './search-index.ts';
import { TopList } from './top-list.ts';
import { VALUE_KINDS } from './value-kinds.ts';
import type { ValueKind } from './value-kinds.ts';
import type { ValueLists } from './value-lists.ts';

/** A value that is told, and where its counts are. */
export interface CountedValue {
  readonly value: number;
  readonly slot: number;
}

/** Articles of a tally: rows, and by row the periods (as bits) that it is in. */
export interface Hits {
  readonly rows: Uint32Array;
  readonly masks: Uint32Array;
  readonly periods: number;
}

/**
 * Counts the values of articles by period and tone. Which values are told is decided by the first period alone, and only theirs are
 * counted in all periods: the counts do not grow with the names of the store times the periods. What is as long as the list of all values is
 * kept from one tally to the next and left zeroed: making it anew would cost more than the counting.
 */
export class ValueCounter {
  readonly #index: SearchIndex;
  readonly #own: InsightColumns;
  #first = new Uint32Array(0);
  /** By value: its slot + 1. */
  #slots = new Uint32Array(0);
  #touched: number[] = [];

  constructor(index: SearchIndex, own: InsightColumns) {
    this.#index = index;
    this.#own = own;
  }

  /** The values to tell of each dimension, and the counts: by slot, period and tone. */
  count(
    hits: Hits,
    dimensions: readonly Dimension[],
    limit: number,
  ): { readonly found: ReadonlyMap<Dimension, readonly CountedValue[]>; readonly counts: Uint32Array } {
    const lists = this.#listsOf(dimensions);
    this.#countFirst(hits, dimensions, lists);
    const found = new Map<Dimension, readonly CountedValue[]>();
    let slots = 0;
    for (const dimension of dimensions) {
      const told = this.#top(dimension, limit).map((value) => ({ value, slot: slots++ }));
      found.set(dimension, told);
      this.#assign(dimension, told);
    }
    const counts = this.#countAll(hits, lists, slots);
    for (const value of this.#touched) this.#first[value] = this.#slots[value] = 0;
    this.#touched = [];
    return { found, counts };
  }

  #listsOf(dimensions: readonly Dimension[]): readonly ValueLists[] {
    const { columns } = this.#index;
    return [
      ...new Set(
        dimensions.map((dimension) => {
          if (dimension === 'word' || dimension === 'model') return this.#own.values;
          return (FACETS as readonly ValueKind[]).includes(dimension) ? columns.facets : columns.asked;
        }),
      ),
    ];
  }

  #countFirst({ rows, masks }: Hits, dimensions: readonly Dimension[], lists: readonly ValueLists[]): void {
    const { kinds, keys } = this.#index.facetValues;
    if (this.#first.length < keys.length) {
      this.#first = new Uint32Array(2 * keys.length);
      this.#slots = new Uint32Array(2 * keys.length);
    }
    const wanted = Uint8Array.from(VALUE_KINDS, (kind) => Number((dimensions as readonly ValueKind[]).includes(kind)));
    const first = this.#first;
    for (const { start, length, values } of lists) {
      for (let hit = 0; hit < rows.length; hit++) {
        if (((masks[hit] ?? 0) & 1) === 0) continue;
        const row = rows[hit] ?? 0;
        const from = start[row] ?? 0;
        const to = from + (length[row] ?? 0);
        for (let i = from; i < to; i++) {
          const value = values[i] ?? 0;
          if (wanted[kinds[value] ?? 0] !== 1) continue;
          const before = first[value] ?? 0;
          if (before === 0) this.#touched.push(value);
          first[value] = before + 1;
        }
      }
    }
  }

  /** The values of a dimension with most articles in the first period; whom a tone is toward, for those. */
  #top(dimension: Dimension, limit: number): readonly number[] {
    const { kinds, keys } = this.#index.facetValues;
    const kind = VALUE_KINDS.indexOf(dimension);
    const counts = new Map<number, number>();
    for (const value of this.#touched) {
      if (kinds[value] !== kind) continue;
      const counted = this.#countedAs(dimension, value);
      counts.set(counted, (counts.get(counted) ?? 0) + (this.#first[value] ?? 0));
    }
    const top = new TopList<readonly [value: number, count: number]>(limit, ([a, countA], [b, countB]) =>
      countA === countB ? ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1) : countB - countA,
    );
    for (const entry of counts) top.offer(entry);
    return top.toSorted().map(([value]) => value);
  }

  #assign(dimension: Dimension, told: readonly CountedValue[]): void {
    const { kinds } = this.#index.facetValues;
    const kind = VALUE_KINDS.indexOf(dimension);
    if (!isToward(dimension)) {
      for (const { value, slot } of told) this.#slots[value] = slot + 1;
      return;
    }
    // A tone that someone has only in later periods was not touched yet.
    const slotOf = new Map(told.map(({ value, slot }) => [value, slot]));
    for (const value of this.#index.facetValues.of(dimension).values()) {
      const slot = kinds[value] === kind ? slotOf.get(this.#countedAs(dimension, value)) : undefined;
      if (slot === undefined) continue;
      this.#slots[value] = slot + 1;
      this.#touched.push(value);
    }
  }

  #countedAs(dimension: Dimension, value: number): number {
    return isToward(dimension) ? (this.#own.towardTarget[value] ?? 0) : value;
  }

  #countAll({ rows, masks, periods }: Hits, lists: readonly ValueLists[], slots: number): Uint32Array {
    const counts = new Uint32Array(slots * periods * TONE_COUNT);
    const { dayTone, towardTarget, towardTone } = this.#own;
    const slotOf = this.#slots;
    for (const { start, length, values } of lists) {
      for (let hit = 0; hit < rows.length; hit++) {
        const row = rows[hit] ?? 0;
        const articleTone = (dayTone[row] ?? 0) % TONE_COUNT;
        const from = start[row] ?? 0;
        const to = from + (length[row] ?? 0);
        for (let i = from; i < to; i++) {
          const value = values[i] ?? 0;
          const slot = slotOf[value] ?? 0;
          if (slot === 0) continue;
          const tone = towardTarget[value] === 0 ? articleTone : (towardTone[value] ?? 0);
          addToPeriods(counts, (slot - 1) * periods, masks[hit] ?? 0, tone);
        }
      }
    }
    return counts;
  }
}

const isToward = (dimension: Dimension): dimension is 'personTone' | 'institutionTone' =>
  dimension === 'personTone' || dimension === 'institutionTone';

/** Counts one article of a tone in each period of the mask. */
export function addToPeriods(counts: Uint32Array, base: number, mask: number, tone: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const at = (base + 31 - Math.clz32(rest & -rest)) * TONE_COUNT + tone;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}
