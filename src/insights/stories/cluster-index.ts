import type { Cluster } from './cluster.ts';
import type { SparseVector } from './sparse-vector.ts';
import { heaviestTerms } from './sparse-vector.ts';

/** Terms of an item under which its cluster is found: clusters that share none of these are not alike. */
const INDEXED_TERMS = 24;

/** Finds clusters by the heaviest terms of their items, so that a new item is not compared with all. */
export class ClusterIndex {
  readonly #clusters = new Map<number, Set<Cluster>>();

  put(cluster: Cluster, vector: SparseVector): void {
    for (const term of heaviestTerms(vector, INDEXED_TERMS)) {
      const sharing = this.#clusters.get(term);
      if (sharing) sharing.add(cluster);
      else this.#clusters.set(term, new Set([cluster]));
    }
  }

  take(cluster: Cluster): void {
    for (const { vector } of cluster.items) {
      for (const term of heaviestTerms(vector, INDEXED_TERMS)) {
        const sharing = this.#clusters.get(term);
        sharing?.delete(cluster);
        if (sharing?.size === 0) this.#clusters.delete(term);
      }
    }
  }

  /** The clusters that share the heaviest terms of this one, most alike in these first. */
  findLike(cluster: Cluster, limit: number): readonly Cluster[] {
    const likeness = new Map<Cluster, number>();
    for (const term of cluster.sum.heaviestTerms(INDEXED_TERMS)) {
      const weight = cluster.sum.weightOf(term);
      for (const other of this.#clusters.get(term) ?? []) {
        if (other === cluster) continue;
        likeness.set(other, (likeness.get(other) ?? 0) + (weight * other.sum.weightOf(term)) / other.sum.length);
      }
    }
    return [...likeness]
      .toSorted(([a, one], [b, other]) => other - one || a.number - b.number)
      .slice(0, limit)
      .map(([other]) => other);
  }
}
