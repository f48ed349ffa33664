import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../../domain/problem.ts';
import { printQuery } from '../../query/print-query.ts';
import type { Query } from '../../query/query.ts';
import type { ClauseExplanation, ExplainRequest, QueryExplanation, QuerySuggestion } from '../query-explanation.ts';
import { clausesOf, countClauses, decidingClauses } from './clauses.ts';
import { IndexWords } from './index-words.ts';
import { Meanings } from './meanings.ts';
import { NearMisses } from './near-misses.ts';
import type { SearchIndex } from './search-index.ts';

/** Each is a search of its own. */
const MOST_CLAUSES = 100;
const MOST_SUGGESTIONS = 3;

interface Answer {
  readonly hits: number;
  /** Of the article asked about; null where none was. */
  readonly matches: boolean | null;
}

/** Takes a query apart and says of every part what it finds. The caller holds a read transaction. */
export class QueryExplainer {
  readonly #index: SearchIndex;
  readonly #meanings: Meanings;
  readonly #nearMisses: NearMisses;
  readonly #findRow;

  constructor(database: DatabaseSync, index: SearchIndex) {
    const words = new IndexWords(database);
    this.#index = index;
    this.#meanings = new Meanings(words, index.nameForms);
    this.#nearMisses = new NearMisses(words, index.nameForms);
    this.#findRow = database.prepare('SELECT row FROM slot WHERE article = ?');
  }

  explain({ query, article }: ExplainRequest): QueryExplanation {
    if (countClauses(query) > MOST_CLAUSES) throw new Problem('query-explain-too-large', { limit: MOST_CLAUSES });
    this.#index.refresh();
    const row = article === undefined ? null : this.#rowOf(article);
    const clause = this.#explain(query, row);
    return { total: clause.hits, clause, deciding: row === null ? [] : decidingClauses(clause) };
  }

  #rowOf(article: string): number {
    const found = this.#findRow.get(article);
    if (found === undefined) throw new Problem('article-not-found');
    return Number(found['row']);
  }

  #explain(query: Query, row: number | null): ClauseExplanation {
    const answer = this.#answer(query, row);
    return {
      kind: query.kind,
      query: printQuery(query),
      ...answer,
      meanings: this.#meanings.of(query),
      suggestions: this.#suggest(query, answer, row),
      clauses: clausesOf(query).map((operand) => this.#explain(operand, row)),
    };
  }

  #answer(query: Query, row: number | null): Answer {
    const rows = this.#index.matchingRows.find(query);
    return { hits: rows.length, matches: row === null ? null : rows.includes(row) };
  }

  /** What finds more articles, or the one asked about; most first. */
  #suggest(query: Query, found: Answer, row: number | null): readonly QuerySuggestion[] {
    const suggestions = this.#nearMisses.of(query).map(({ reason, query }) => ({
      reason,
      query: printQuery(query),
      ...this.#answer(query, row),
    }));
    return suggestions
      .filter(({ hits, matches }) => hits > found.hits || (matches === true && found.matches === false))
      .sort((a, b) => b.hits - a.hits)
      .slice(0, MOST_SUGGESTIONS);
  }
}
