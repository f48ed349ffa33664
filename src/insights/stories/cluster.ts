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
  readonly #sum = new VectorSum();
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

  remove(id: string): void {
    const item = this.#items.get(id);
    if (!item) return;
    this.#items.delete(id);
    this.#sum.subtract(item.vector);
    const times = this.items.map(({ time }) => time).filter((time) => time !== null);
    this.#first = times.reduce((first, time) => Math.min(first, time), Infinity);
    this.#last = times.reduce((last, time) => Math.max(last, time), -Infinity);
  }

  /** Milliseconds between the two; negative where they overlap or no time is known. */
  distanceTo(other: Cluster): number {
    return Math.max(this.#first - other.#last, other.#first - this.#last);
  }
}
