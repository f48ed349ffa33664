import type { Capture } from '../domain/capture.ts';

/** A page that is kept, and the addresses of articles (`toArticleAddress`) by which it is found. */
export interface NewCapture {
  readonly place: Capture;
  readonly addresses: readonly string[];
  readonly fetchedAt: string;
}

/** A file of captures, as far as its pages are known here. */
export interface IndexedFile {
  readonly name: string;
  /** Up to which byte. */
  readonly indexedBytes: number;
}

export interface CaptureSummary {
  readonly count: number;
  /** When the first and the last page were fetched; null where there is none. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

/**
 * Which pages are kept of which article. The pages themselves are in files beside the store; all of this can be found again by
 * reading those. An article that is saved with a capture makes it known by the article's address too (`ArticleStore.save`).
 */
export interface CaptureStore {
  /** Adds the next pages of a file, in its order; up to `indexedBytes` all of the file is now known. Safe to repeat. */
  add(pages: readonly NewCapture[], file: IndexedFile): Promise<void>;
  /**
   * The pages that are known by one of these addresses, or by an address that such a page is known by too, oldest first: page 2
   * names page 1, which may be known by another address than the article is today.
   */
  find(addresses: readonly string[]): Promise<readonly Capture[]>;
  files(): Promise<readonly IndexedFile[]>;
  forget(places: readonly Capture[]): Promise<void>;
  forgetFiles(names: readonly string[]): Promise<void>;
  summary(): Promise<CaptureSummary>;
}
