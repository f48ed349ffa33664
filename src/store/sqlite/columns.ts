import type { DatabaseSync } from 'node:sqlite';

/** `published` of an article without a date: it comes after every other. */
export const UNDATED = -Infinity;

interface SlotRow {
  readonly row: number;
  readonly changed: number;
  readonly article: string | null;
  readonly published: number | null;
  readonly facet_values: Uint8Array | null;
}

/**
 * What a search needs of every article, in arrays indexed by row number. An article's facet values are a stretch of one long
 * array; what a replaced or removed article leaves in it is cleared away when it is more than is used.
 */
export class Columns {
  /** Rows are 1 to `size`. */
  size = 0;
  /** Milliseconds since 1970, `UNDATED`, or NaN where the row is free. */
  published = new Float64Array(0);
  /** The two halves of the article's id. */
  idHigh = new Uint32Array(0);
  idLow = new Uint32Array(0);
  /** `values[start]` to `values[start + length - 1]` are the article's facet values. */
  start = new Uint32Array(0);
  length = new Uint32Array(0);
  values = new Uint32Array(0);
  #end = 0;
  #used = 0;
  #lastChange = 0;
  readonly #changed;

  constructor(database: DatabaseSync) {
    this.#changed = database.prepare(
      'SELECT row, changed, article, published, facet_values FROM slot WHERE changed > ? ORDER BY changed',
    );
  }

  /** Brings the columns up to what the current transaction sees. */
  refresh(): void {
    for (const slot of this.#changed.iterate(this.#lastChange)) this.#put(slot as unknown as SlotRow);
    if (this.#end > 2 * this.#used + 1024) this.#compact();
  }

  isFree(row: number): boolean {
    return Number.isNaN(this.published[row]);
  }

  #put({ row, changed, article, published, facet_values: blob }: SlotRow): void {
    this.#makeRoom(row);
    this.published[row] = article === null ? Number.NaN : (published ?? UNDATED);
    [this.idHigh[row], this.idLow[row]] = splitId(article ?? '');
    this.#putValues(row, blob ?? new Uint8Array(0));
    this.#lastChange = changed;
  }

  #putValues(row: number, blob: Uint8Array): void {
    const count = blob.length / Uint32Array.BYTES_PER_ELEMENT;
    this.values = grown(this.values, this.#end + count);
    new Uint8Array(this.values.buffer).set(blob, this.#end * Uint32Array.BYTES_PER_ELEMENT);
    this.#used += count - (this.length[row] ?? 0);
    this.start[row] = this.#end;
    this.length[row] = count;
    this.#end += count;
  }

  #makeRoom(row: number): void {
    if (row <= this.size) return;
    this.published = grown(this.published, row + 1);
    this.idHigh = grown(this.idHigh, row + 1);
    this.idLow = grown(this.idLow, row + 1);
    this.start = grown(this.start, row + 1);
    this.length = grown(this.length, row + 1);
    // Rows are loaded in the order in which they changed: those between have not come yet.
    this.published.fill(Number.NaN, this.size + 1, row);
    this.size = row;
  }

  #compact(): void {
    const values = new Uint32Array(this.#used);
    let end = 0;
    for (let row = 1; row <= this.size; row++) {
      const start = this.start[row] ?? 0;
      const length = this.length[row] ?? 0;
      values.set(this.values.subarray(start, start + length), end);
      this.start[row] = end;
      end += length;
    }
    this.values = values;
    this.#end = end;
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

/** The array itself, or a larger copy where `length` does not fit: it doubles, so that growing costs a constant for each item. */
function grown<A extends Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: A, length: number): A {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(length, 2 * array.length, 1024));
  larger.set(array);
  return larger;
}
