import type { Correction, CorrectionField } from '../domain/correction.ts';

export interface CorrectionRequest {
  /** Only what was corrected at this moment or later. */
  readonly since?: string;
  readonly field?: CorrectionField;
  readonly limit: number;
  /** From `nextCursor` of the page before. */
  readonly cursor?: string;
}

export interface CorrectionPage {
  /** Newest first. */
  readonly items: readonly Correction[];
  readonly nextCursor: string | null;
}

/**
 * What people say is right. The record of an article, its place in the index and all that is counted of it are as corrected at the moment
 * at which a correction is kept or taken back; whatever the machine says of the article later is corrected as it is saved.
 */
export interface CorrectionStore {
  /** Keeps corrections; those of articles that are not there are left out. Returns the ids of what was kept. */
  add(corrections: readonly Correction[]): Promise<readonly string[]>;
  /** Takes corrections back; the label is what it was before. Returns the ids of those that there were. */
  remove(ids: readonly string[]): Promise<readonly string[]>;
  /** All of one article, also those that a later one overrides, oldest first. */
  of(articleId: string): Promise<readonly Correction[]>;
  /** Of all articles. Problem: `cursor-invalid`. */
  page(request: CorrectionRequest): Promise<CorrectionPage>;
}
