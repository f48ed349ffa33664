import type { DatePrecision, DateProvenance, FieldProvenance, ReadFrom } from '../domain/article.ts';

/** A field's value with where it was read and how sure the reading is (0 to 1). */
export interface Found<T> {
  readonly value: T;
  readonly from: ReadFrom;
  readonly confidence: number;
}

/** A date, with how much of it is known. */
export interface FoundDate extends Found<string> {
  readonly precision: DatePrecision;
}

export const toProvenance = (found: Found<unknown> | undefined): FieldProvenance | null =>
  found === undefined ? null : { from: found.from, confidence: found.confidence };

export const toDateProvenance = (found: FoundDate | undefined): DateProvenance | null =>
  found === undefined ? null : { from: found.from, confidence: found.confidence, precision: found.precision };
