/**
 * A list of value numbers for every row, as stretches of one long array. What a replaced or emptied row leaves in it is cleared
 * away when it is more than is used.
 */
export class ValueLists {
  /** `values[start[row]]` to `values[start[row] + length[row] - 1]` are the row's. */
  start = new Uint32Array(0);
  length = new Uint32Array(0);
  values = new Uint32Array(0);
  #end = 0;
  #used = 0;

  makeRoom(rows: number): void {
    this.start = grown(this.start, rows);
    this.length = grown(this.length, rows);
  }

  /** Sets the row's list from unsigned 32-bit integers, little-endian. */
  put(row: number, blob: Uint8Array): void {
    const count = blob.length / Uint32Array.BYTES_PER_ELEMENT;
    this.values = grown(this.values, this.#end + count);
    new Uint8Array(this.values.buffer).set(blob, this.#end * Uint32Array.BYTES_PER_ELEMENT);
    this.#used += count - (this.length[row] ?? 0);
    this.start[row] = this.#end;
    this.length[row] = count;
    this.#end += count;
  }

  /** Whether a value that is marked (not 0) in `marks` is in the row's list. */
  has(row: number, marks: Uint8Array): boolean {
    const from = this.start[row] ?? 0;
    const to = from + (this.length[row] ?? 0);
    for (let i = from; i < to; i++) if (marks[this.values[i] ?? 0] !== 0) return true;
    return false;
  }

  /** Clears away what no row of 1 to `size` uses, where it is much. */
  tidy(size: number): void {
    if (this.#end <= 2 * this.#used + 1024) return;
    const values = new Uint32Array(this.#used);
    let end = 0;
    for (let row = 1; row <= size; row++) {
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

/** The array itself, or a larger copy where `length` does not fit: it doubles, so that growing costs a constant for each item. */
export function grown<A extends Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: A, length: number): A {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(length, 2 * array.length, 1024));
  larger.set(array);
  return larger;
}
