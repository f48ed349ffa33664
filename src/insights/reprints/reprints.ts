import { NearCopyIndex, type PrintedArticle } from './near-copy-index.ts';

/** An article is now known as a copy of another one, or no longer (null). */
export interface ReprintChange {
  readonly id: string;
  readonly reprintOf: string | null;
}

/** Articles by the text they share. The one that was published first is the original of all others, whenever it came. */
export class Reprints {
  readonly #index = new NearCopyIndex();
  readonly #articles = new Map<string, PrintedArticle>();
  readonly #originals = new Map<string, string>();
  readonly #copies = new Map<string, ReadonlySet<string>>();

  reprintOf(id: string): string | null {
    return this.#originals.get(id) ?? null;
  }

  /** Adds an article and tells whose copy each article is that is another one's now: itself, or copies of which it is the original. */
  add(article: PrintedArticle): readonly ReprintChange[] {
    const found = this.#index.find(article).map(({ id }) => this.#originals.get(id) ?? id);
    this.#articles.set(article.id, article);
    this.#index.add(article);
    return this.#group([...new Set(found), article.id]);
  }

  /** Takes an article out; its copies become those of the first among them. */
  remove(id: string): readonly ReprintChange[] {
    const copies = [...(this.#copies.get(id) ?? [])];
    this.forget(id);
    this.#copies.delete(id);
    return this.#group(copies);
  }

  /** Compares nothing with an article any more; it stays the original of its copies. */
  forget(id: string): void {
    this.#index.remove(id);
    this.#articles.delete(id);
    this.#setOriginal(id, null);
  }

  /** Puts an article where it was before. */
  restore(article: PrintedArticle, reprintOf: string | null): void {
    this.#articles.set(article.id, article);
    this.#index.add(article);
    if (reprintOf !== null) this.#setOriginal(article.id, reprintOf);
  }

  /** Makes copies of one original of these articles and all their copies. */
  #group(ids: readonly string[]): readonly ReprintChange[] {
    const all = [...new Set(ids.flatMap((id) => [id, ...(this.#copies.get(id) ?? [])]))];
    const [first] = all.toSorted((a, b) => compare(this.#timeOf(a), this.#timeOf(b)));
    const changes = all
      .map((id) => ({ id, reprintOf: id === first ? null : (first ?? null) }))
      .filter(({ id, reprintOf }) => reprintOf !== this.reprintOf(id));
    for (const { id, reprintOf } of changes) this.#setOriginal(id, reprintOf);
    return changes;
  }

  /** An original that is no longer compared with was here before all others. */
  #timeOf(id: string): number {
    const article = this.#articles.get(id);
    return article ? (article.time ?? Infinity) : -Infinity;
  }

  #setOriginal(id: string, original: string | null): void {
    const before = this.#originals.get(id);
    if (before !== undefined) this.#copies.set(before, without(this.#copies.get(before), id));
    if (original === null) this.#originals.delete(id);
    else {
      this.#originals.set(id, original);
      this.#copies.set(original, new Set([...(this.#copies.get(original) ?? []), id]));
    }
  }
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

const without = (ids: ReadonlySet<string> | undefined, id: string): ReadonlySet<string> =>
  new Set([...(ids ?? [])].filter((other) => other !== id));
