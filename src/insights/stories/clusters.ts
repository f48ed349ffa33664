import { Cluster, type ClusterItem } from './cluster.ts';
import { ClusterIndex } from './cluster-index.ts';

/** A sum's last digits depend on the order in which it was added up, which a restored book does not know. */
const round = (cosine: number): number => Math.round(cosine * 1e9) / 1e9;

export interface ClusterSettings {
  /** Clusters with this cosine between them, or a greater one, are one (0 to 1). */
  readonly likeness: number;
  /** Clusters that are farther apart in time stay two. */
  readonly windowMs: number;
}

/** Of two clusters one was made: the one took the items of the other, whose number is no more. */
export interface Joined {
  readonly kept: number;
  readonly gone: number;
}

/** Of the clusters that share terms, so many are compared in full. */
const COMPARED = 8;

/**
 * Items put together as they come: a new one goes to the cluster that is most like it, and a cluster that changed goes together with
 * the one most like it, as long as there is one that is alike enough. The same items in the same order give the same clusters.
 */
export class Clusters {
  readonly #settings: ClusterSettings;
  readonly #clusters = new Map<number, Cluster>();
  readonly #clusterOf = new Map<string, Cluster>();
  readonly #index = new ClusterIndex();
  /** Which clusters never go together by themselves. */
  readonly #apart = new Map<number, Set<number>>();
  #lastNumber = 0;

  constructor(settings: ClusterSettings) {
    this.#settings = settings;
  }

  clusterOf(id: string): number | undefined {
    return this.#clusterOf.get(id)?.number;
  }

  itemsOf(number: number): readonly string[] {
    return this.#clusters.get(number)?.ids ?? [];
  }

  /** Places an item that is not here yet: in the cluster `into` or, without it, in the one most like it or a new one. */
  add(item: ClusterItem, into?: number): number {
    const number = into ?? this.#findNearest(new Cluster(0, [item]))?.number ?? this.#lastNumber + 1;
    this.restore(item, number);
    return number;
  }

  /** Puts an item into a cluster, which is made where it is not here, and looks no further. */
  restore(item: ClusterItem, number: number): void {
    const cluster = this.#clusters.get(number) ?? new Cluster(number, []);
    this.#clusters.set(number, cluster);
    this.#lastNumber = Math.max(this.#lastNumber, number);
    cluster.add(item);
    this.#clusterOf.set(item.id, cluster);
    this.#index.put(cluster, item.vector);
  }

  /** Joins a cluster that changed with the one most like it. Undefined where none is alike enough. */
  joinNearest(number: number): Joined | undefined {
    const cluster = this.#clusters.get(number);
    const nearest = cluster && this.#findNearest(cluster);
    return nearest && this.join(number, nearest.number);
  }

  /** Makes one of two clusters. The number of the larger stays, of equals the lower; one that is not here is empty. */
  join(a: number, b: number): Joined | undefined {
    if (a === b) return undefined;
    const sizeOf = (number: number): number => this.#clusters.get(number)?.size ?? 0;
    const [kept = a, gone = b] = [a, b].toSorted((one, other) => sizeOf(other) - sizeOf(one) || one - other);
    const cluster = this.#clusters.get(gone);
    if (cluster) this.#index.take(cluster);
    this.#clusters.delete(gone);
    for (const item of cluster?.items ?? []) this.restore(item, kept);
    for (const other of this.#apart.get(gone) ?? []) if (other !== kept) this.keepApart(kept, other);
    return { kept, gone };
  }

  /** Takes items out of their clusters into a new one, and returns its number; it never goes back by itself. */
  split(ids: readonly string[]): number {
    const number = (this.#lastNumber += 1);
    for (const id of ids) {
      const from = this.#clusterOf.get(id);
      const item = from?.find(id);
      if (!from || !item) continue;
      this.remove(id);
      this.restore(item, number);
      this.keepApart(from.number, number);
    }
    return number;
  }

  remove(id: string): void {
    const cluster = this.#clusterOf.get(id);
    if (!cluster) return;
    this.#index.take(cluster);
    this.#clusterOf.delete(id);
    cluster.remove(id);
    for (const { vector } of cluster.items) this.#index.put(cluster, vector);
    if (cluster.size > 0) return;
    this.#clusters.delete(cluster.number);
    for (const other of this.#apart.get(cluster.number) ?? []) this.#apart.get(other)?.delete(cluster.number);
    this.#apart.delete(cluster.number);
  }

  /** New clusters get higher numbers than this. */
  continueAfter(number: number): void {
    this.#lastNumber = Math.max(this.#lastNumber, number);
  }

  keepApart(a: number, b: number): void {
    this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
    this.#apart.set(b, (this.#apart.get(b) ?? new Set()).add(a));
  }

  #findNearest(cluster: Cluster): Cluster | undefined {
    const { likeness, windowMs } = this.#settings;
    const apart = this.#apart.get(cluster.number);
    let nearest: Cluster | undefined;
    let best = likeness;
    for (const other of this.#index.findLike(cluster, COMPARED)) {
      if (apart?.has(other.number) || cluster.distanceTo(other) > windowMs) continue;
      const cosine = round(cluster.sum.cosine(other.sum));
      if (cosine < best || (cosine === best && nearest && nearest.number < other.number)) continue;
      [nearest, best] = [other, cosine];
    }
    return nearest;
  }
}
