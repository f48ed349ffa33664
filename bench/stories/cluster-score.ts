/** Each item's cluster, by any name; what has none is alone. */
export type Labels = ReadonlyMap<string, string>;

export interface ClusterScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Weighs every article alike, where pairs weigh an article by the size of its cluster. */
  readonly bcubedF1: number;
}

/**
 * How well clusters that were found agree with labels. `wider`: within such a group two articles may be together; `narrower`: within
 * such a group they must be. (`../shared/bench/score_stories.py` takes issues for the one and stories for the other.)
 */
export function scoreClusters(ids: readonly string[], found: Labels, wider: Labels, narrower: Labels): ClusterScore {
  const clusters = new Grouping(ids, [found]);
  const must = new Grouping(ids, [narrower]);
  const allowed = new Grouping(ids, [found, wider]);
  const kept = new Grouping(ids, [found, narrower]);
  const precision = allowed.pairs() / clusters.pairs();
  const recall = kept.pairs() / must.pairs();
  const bcubedF1 = harmonic(meanShare(ids, allowed, clusters), meanShare(ids, kept, must));
  return { precision, recall, f1: harmonic(precision, recall), bcubedF1 };
}

/** Items that have the same label in every one of some labellings. */
class Grouping {
  readonly #labels: readonly Labels[];
  readonly #sizes = new Map<string, number>();

  constructor(ids: readonly string[], labels: readonly Labels[]) {
    this.#labels = labels;
    for (const id of ids) this.#sizes.set(this.#nameOf(id), this.sizeOf(id) + 1);
  }

  /** How many items are with this one, itself among them. */
  sizeOf(id: string): number {
    return this.#sizes.get(this.#nameOf(id)) ?? 0;
  }

  pairs(): number {
    return [...this.#sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  }

  #nameOf(id: string): string {
    return this.#labels.map((labels) => labels.get(id) ?? `alone ${id}`).join('\n');
  }
}

/** Over all items, how much of an item's whole group is in its part of it. */
const meanShare = (ids: readonly string[], part: Grouping, whole: Grouping): number =>
  ids.reduce((sum, id) => sum + part.sizeOf(id) / whole.sizeOf(id), 0) / ids.length;

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
