import type { DatabaseSync } from 'node:sqlite';
import type { ArticleStore, SearchRequest, SearchResult, StoredRecord } from '../article-store.ts';
import { ArticleSearch } from './article-search.ts';
import { openForReading } from './database.ts';
import { fromBlob } from './record-blob.ts';
import { toStoreProblem } from './sqlite-error.ts';

/** The calls that a reader answers, as the port names them. */
export type ReaderCalls = Pick<ArticleStore, 'get' | 'findByAddress' | 'search' | 'count'>;
export type ReaderCall = keyof ReaderCalls;

/** The reading half of the articles, on a connection of its own. Every answer is of one moment: the newest commit. */
export class ArticleReader {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #search: ArticleSearch;
  readonly #statements;

  constructor(path: string) {
    const database = openForReading(path);
    this.#path = path;
    this.#database = database;
    this.#search = new ArticleSearch(database, path);
    this.#statements = {
      get: database.prepare('SELECT record FROM article JOIN slot USING (row) WHERE slot.article = ?'),
      findByAddress: database.prepare('SELECT slot.article AS id FROM article JOIN slot USING (row) WHERE address = ?'),
      count: database.prepare('SELECT count(*) AS articles FROM article'),
    };
  }

  get(id: string): StoredRecord | undefined {
    return this.#snapshot(() => {
      const row = this.#statements.get.get(id);
      return row && fromBlob(row['record'] as Uint8Array, this.#path);
    });
  }

  findByAddress(address: string): string | undefined {
    return this.#snapshot(() => this.#statements.findByAddress.get(address)?.['id'] as string | undefined);
  }

  count(): number {
    return this.#snapshot(() => Number(this.#statements.count.get()?.['articles']));
  }

  search(request: SearchRequest): SearchResult {
    return this.#snapshot(() => this.#search.search(request));
  }

  close(): void {
    this.#database.close();
  }

  #snapshot<T>(read: () => T): T {
    try {
      this.#database.exec('BEGIN');
      const value = read();
      this.#database.exec('COMMIT');
      return value;
    } catch (error) {
      // Not COMMIT: in a damaged file it fails as well, and would hide what was met first.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw toStoreProblem(error, this.#path);
    }
  }
}
