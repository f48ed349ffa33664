/** Numbers by term, where nearly all are zero. Terms ascend; the length (L2) is about 1, or 0 where there are no terms. */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Weights are multiples of this, so that sums are exact: what was added and taken out again leaves nothing behind. */
const WEIGHT_STEP = 2 ** -12;

/** From weights by term, each term once; those that weigh nothing are left out. */
export function toSparseVector(entries: readonly (readonly [term: number, weight: number])[]): SparseVector {
  const kept = entries.filter(([, weight]) => weight > 0).toSorted(([a], [b]) => a - b);
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    weights: Float32Array.from(kept, ([, weight]) => Math.round(weight / length / WEIGHT_STEP) * WEIGHT_STEP),
  };
}

/** The terms of a vector that weigh most, heaviest first; of equals the smaller term. */
export function heaviestTerms({ terms, weights }: SparseVector, limit: number): readonly number[] {
  return heaviest(
    Array.from(terms, (term, index) => [term, weights[index] ?? 0]),
    limit,
  );
}

const heaviest = (entries: readonly (readonly [term: number, weight: number])[], limit: number): readonly number[] =>
  entries
    .toSorted(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, limit)
    .map(([term]) => term);

/** A growing and shrinking sum of vectors. Its direction is what its members have in common. */
export class VectorSum {
  readonly #weights = new Map<number, number>();
  #squaredLength = 0;

  get length(): number {
    return Math.sqrt(this.#squaredLength);
  }

  weightOf(term: number): number {
    return this.#weights.get(term) ?? 0;
  }

  add({ terms, weights }: SparseVector): void {
    terms.forEach((term, index) => this.#addTerm(term, weights[index] ?? 0));
  }

  subtract({ terms, weights }: SparseVector): void {
    terms.forEach((term, index) => this.#addTerm(term, -(weights[index] ?? 0)));
  }

  /** The terms that weigh most, heaviest first; of equals the smaller term. */
  heaviestTerms(limit: number): readonly number[] {
    return heaviest([...this.#weights], limit);
  }

  /** The cosine of the angle between two sums, 0 where one is empty. */
  cosine(other: VectorSum): number {
    const [small, large] = this.#weights.size <= other.#weights.size ? [this, other] : [other, this];
    let sum = 0;
    for (const [term, weight] of small.#weights) sum += weight * large.weightOf(term);
    const lengths = this.length * other.length;
    return lengths === 0 ? 0 : sum / lengths;
  }

  #addTerm(term: number, weight: number): void {
    const before = this.weightOf(term);
    const after = before + weight;
    if (after === 0) this.#weights.delete(term);
    else this.#weights.set(term, after);
    this.#squaredLength += weight * (2 * before + weight);
  }
}
