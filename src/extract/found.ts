import type { FieldProvenance, ReadFrom } from '../domain/article.ts';

/** A field's value with where it was read and how sure the reading is (0 to 1). */
export interface Found<T> {
  readonly value: T;
  readonly from: ReadFrom;
  readonly confidence: number;
}

export const toProvenance = (found: Found<unknown> | undefined): FieldProvenance | null =>
  found === undefined ? null : { from: found.from, confidence: found.confidence };
