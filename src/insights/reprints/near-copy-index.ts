import { isNearCopy, type NewsPrint } from './near-copy.ts';

export interface PrintedArticle extends NewsPrint {
  readonly id: string;
}

/**
 * Texts are found by their smallest shingles (a bottom-k MinHash, Broder 1997): of two texts that share half of all their shingles,
 * about half of these are the same. With sixteen, one such pair in four thousand shares fewer than two.
 */
const SKETCH_SIZE = 16;
const LEAST_SHARED = 2;

/** Finds the articles of which a new one is a copy, among those that were added. */
export class NearCopyIndex {
  readonly #articles = new Map<string, PrintedArticle>();
  readonly #bySketch = new Map<number, Set<string>>();

  /** The near copies of an article, the oldest first; of one time, the one that was added first. */
  find(article: PrintedArticle): readonly PrintedArticle[] {
    const shared = new Map<string, number>();
    for (const shingle of toSketch(article))
      for (const id of this.#bySketch.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const least = Math.min(LEAST_SHARED, article.shingles.length);
    return [...shared]
      .filter(([, count]) => count >= least)
      .map(([id]) => this.#articles.get(id))
      .filter((other) => other !== undefined && other.id !== article.id && isNearCopy(article, other))
      .filter((other) => other !== undefined)
      .toSorted((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || 0);
  }

  add(article: PrintedArticle): void {
    this.#articles.set(article.id, article);
    for (const shingle of toSketch(article)) {
      const ids = this.#bySketch.get(shingle);
      if (ids) ids.add(article.id);
      else this.#bySketch.set(shingle, new Set([article.id]));
    }
  }

  remove(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#articles.delete(id);
    for (const shingle of toSketch(article)) {
      const ids = this.#bySketch.get(shingle);
      ids?.delete(id);
      if (ids?.size === 0) this.#bySketch.delete(shingle);
    }
  }
}

/** The smallest shingles, which are as good as drawn by lot, for their bits are mixed. */
const toSketch = ({ shingles }: PrintedArticle): Int32Array => shingles.subarray(0, SKETCH_SIZE);
