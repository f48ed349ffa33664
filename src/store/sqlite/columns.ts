import type { DatabaseSync } from 'node:sqlite';
import { grown, ValueLists } from './value-lists.ts';

/** `published` of an article without a date: it comes after every other. */
export const UNDATED = -Infinity;

interface SlotRow {
  readonly row: number;
  readonly changed: number;
  readonly article: string | null;
  readonly published: number | null;
  readonly facet_values: Uint8Array | null;
  readonly query_values: Uint8Array | null;
}

const NO_VALUES = new Uint8Array(0);

/** What a search needs of every article, in arrays indexed by row number. */
export class Columns {
  /** Rows are 1 to `size`. */
  size = 0;
  /** Milliseconds since 1970, `UNDATED`, or NaN where the row is free. */
  published = new Float64Array(0);
  /** The two halves of the article's id. */
  idHigh = new Uint32Array(0);
  idLow = new Uint32Array(0);
  /** What facets count. */
  readonly facets = new ValueLists();
  /** What only queries ask for: apart, so that counting facets does not go through it. */
  readonly asked = new ValueLists();
  #lastChange = 0;
  readonly #changed;

  constructor(database: DatabaseSync) {
    this.#changed = database.prepare(
      'SELECT row, changed, article, published, facet_values, query_values FROM slot WHERE changed > ? ORDER BY changed',
    );
  }

  /** Brings the columns up to what the current transaction sees. */
  refresh(): void {
    for (const slot of this.#changed.iterate(this.#lastChange)) this.#put(slot as unknown as SlotRow);
    this.facets.tidy(this.size);
    this.asked.tidy(this.size);
  }

  isFree(row: number): boolean {
    return Number.isNaN(this.published[row]);
  }

  #put(slot: SlotRow): void {
    const { row, article } = slot;
    this.#makeRoom(row);
    this.published[row] = article === null ? Number.NaN : (slot.published ?? UNDATED);
    [this.idHigh[row], this.idLow[row]] = splitId(article ?? '');
    this.facets.put(row, slot.facet_values ?? NO_VALUES);
    this.asked.put(row, slot.query_values ?? NO_VALUES);
    this.#lastChange = slot.changed;
  }

  #makeRoom(row: number): void {
    if (row <= this.size) return;
    this.published = grown(this.published, row + 1);
    this.idHigh = grown(this.idHigh, row + 1);
    this.idLow = grown(this.idLow, row + 1);
    this.facets.makeRoom(row + 1);
    this.asked.makeRoom(row + 1);
    // Rows are loaded in the order in which they changed: those between have not come yet.
    this.published.fill(Number.NaN, this.size + 1, row);
    this.size = row;
  }
}

/** An id of 16 hexadecimal digits as two integers that compare as the id does. */
export function splitId(id: string): [high: number, low: number] {
  return [Number.parseInt(id.slice(0, 8), 16) || 0, Number.parseInt(id.slice(8), 16) || 0];
}

/** The inverse of `splitId`. */
export function joinId(high: number, low: number): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
