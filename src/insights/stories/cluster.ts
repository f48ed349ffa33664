import { VectorSum, type SparseVector } from './sparse-vector.ts';

export interface ClusterItem {
  readonly id: string;
  readonly vector: SparseVector;
  /** Milliseconds since 1970; null where unknown: it is then near any time. */
  readonly time: number | null;
}

/** Items that belong together, what they have in common, and when they came. */
export class Cluster {
  readonly number: number;
  readonly #items = new Map<string, ClusterItem>();
  #sum = new VectorSum();
  #first = Infinity;
  #last = -Infinity;

  constructor(number: number, items: Iterable<ClusterItem>) {
    this.number = number;
    for (const item of items) this.add(item);
  }

  get size(): number {
    return this.#items.size;
  }

  get ids(): readonly string[] {
    return [...this.#items.keys()];
  }

  get items(): readonly ClusterItem[] {
    return [...this.#items.values()];
  }

  get sum(): VectorSum {
    return this.#sum;
  }

  find(id: string): ClusterItem | undefined {
    return this.#items.get(id);
  }

  add(item: ClusterItem): void {
    this.#items.set(item.id, item);
    this.#sum.add(item.vector);
    this.#first = Math.min(this.#first, item.time ?? Infinity);
    this.#last = Math.max(this.#last, item.time ?? -Infinity);
  }

  /** The sum is made anew, not taken from: what rounding leaves behind must not depend on what was here once. */
  remove(id: string): void {
    this.#items.delete(id);
    this.#sum = new VectorSum();
    [this.#first, this.#last] = [Infinity, -Infinity];
    for (const item of this.items) this.add(item);
  }

  /** Milliseconds between the two; negative where they overlap or no time is known. */
  distanceTo(other: Cluster): number {
    return Math.max(this.#first - other.#last, other.#first - this.#last);
  }
}
