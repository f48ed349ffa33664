import type { DatabaseSync } from 'node:sqlite';
import type { ArticleStore, FacetValue, SearchRequest, SearchResult, StoredRecord } from '../article-store.ts';
import type {
  CoMentionRequest,
  CoMentions,
  StatementRequest,
  StatementTally,
  Tally,
  TallyRequest,
} from '../insight-store.ts';
import type { ExplainRequest, NameRequest, QueryExplanation } from '../query-explanation.ts';
import { ArticleSearch } from './article-search.ts';
import type { SelectedIds } from './article-search.ts';
import { openForReading } from './database.ts';
import { InsightReader } from './insight-reader.ts';
import type { InsightCalls } from './insight-reader.ts';
import { QueryExplainer } from './query-explainer.ts';
import { fromBlob } from './record-blob.ts';
import { SearchIndex } from './search-index.ts';
import { toStoreProblem } from './sqlite-error.ts';

/** The calls that a reader answers: the port's, and what the port is made of. */
export interface ReaderCalls
  extends Pick<ArticleStore, 'get' | 'findByAddress' | 'search' | 'explain' | 'findNames' | 'count'>, InsightCalls {
  /** The ids of all hits, newest first. */
  select(request: Pick<SearchRequest, 'query' | 'filter'>): Promise<SelectedIds>;
  /** Those of these articles that are still there, in the same order. */
  getAll(ids: readonly string[]): Promise<readonly StoredRecord[]>;
}
export type ReaderCall = keyof ReaderCalls;

/** The reading half of the articles, on a connection of its own. Every answer is of one moment: the newest commit. */
export class ArticleReader {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #index: SearchIndex;
  readonly #search: ArticleSearch;
  readonly #explainer: QueryExplainer;
  readonly #insights: InsightReader;
  readonly #statements;

  constructor(path: string) {
    const database = openForReading(path);
    this.#path = path;
    this.#database = database;
    this.#index = new SearchIndex(database);
    this.#search = new ArticleSearch(database, path, this.#index);
    this.#explainer = new QueryExplainer(database, this.#index);
    this.#insights = new InsightReader(database, this.#index);
    this.#statements = {
      get: database.prepare('SELECT record FROM article JOIN slot USING (row) WHERE slot.article = ?'),
      findByAddress: database.prepare('SELECT slot.article AS id FROM article JOIN slot USING (row) WHERE address = ?'),
      count: database.prepare('SELECT count(*) AS articles FROM article'),
    };
  }

  get(id: string): StoredRecord | undefined {
    return this.#snapshot(() => this.#read(id));
  }

  getAll(ids: readonly string[]): readonly StoredRecord[] {
    return this.#snapshot(() => ids.map((id) => this.#read(id)).filter((record) => record !== undefined));
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

  select(request: Pick<SearchRequest, 'query' | 'filter'>): SelectedIds {
    return this.#snapshot(() => this.#search.select(request));
  }

  explain(request: ExplainRequest): QueryExplanation {
    return this.#snapshot(() => this.#explainer.explain(request));
  }

  findNames({ field, begin, limit }: NameRequest): readonly FacetValue[] {
    return this.#snapshot(() => this.#index.nameForms.begun(field, begin, limit));
  }

  tally(request: TallyRequest): Tally {
    return this.#snapshot(() => this.#insights.tally(request));
  }

  tallyStatements(request: StatementRequest): StatementTally {
    return this.#snapshot(() => this.#insights.statements(request));
  }

  coMentions(request: CoMentionRequest): CoMentions {
    return this.#snapshot(() => this.#insights.coMentions(request));
  }

  collectedDays(): Awaited<ReturnType<InsightCalls['collectedDays']>> {
    return this.#snapshot(() => this.#insights.collectedDays());
  }

  owners(): ReadonlyMap<string, string> {
    return this.#snapshot(() => this.#insights.owners());
  }

  close(): void {
    this.#database.close();
  }

  #read(id: string): StoredRecord | undefined {
    const row = this.#statements.get.get(id);
    return row && fromBlob(row['record'] as Uint8Array, this.#path);
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
