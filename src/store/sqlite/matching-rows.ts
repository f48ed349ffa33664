import type { DatabaseSync } from 'node:sqlite';
import type { AndNode, FieldNode, OrNode, Query } from '../../query/query.ts';
import { toFts5 } from '../../query/to-fts5.ts';
import type { Columns } from './columns.ts';
import type { AskedValues } from './asked-values.ts';

const SPACE = 32;
const ZERO = 48;

/** Whether the article in a row matches. */
export type RowTest = (row: number) => boolean;

/**
 * Finds the rows of the articles that match a query. What FTS5 can say of it is asked at once and gives the rows to go through;
 * the rest is looked up for each of them in the columns.
 */
export class MatchingRows {
  readonly #match;
  readonly #columns: Columns;
  readonly #askedValues: AskedValues;

  constructor(database: DatabaseSync, columns: Columns, askedValues: AskedValues) {
    this.#columns = columns;
    this.#askedValues = askedValues;
    // One string for all rows: an eighth of the time that a result row each takes across the boundary to JavaScript.
    this.#match = database.prepare(
      "SELECT group_concat(rowid, ' ') AS rows FROM article_text WHERE article_text MATCH ?",
    );
  }

  /** In ascending order. */
  find(query: Query): Uint32Array {
    const operands = query.kind === 'and' ? query.operands : [query];
    const { expression, rest } = splitConjunction(operands);
    const rows = expression === null ? this.#allRows() : this.#rowsOf(expression);
    if (rest.length === 0) return rows;
    const test = every(rest.map((operand) => this.#test(operand)));
    return rows.filter((row) => test(row));
  }

  /** The same as a test of one row at a time. */
  test(query: Query): RowTest {
    return this.#test(query);
  }

  #test(query: Query): RowTest {
    const expression = toFts5(query);
    if (expression !== null) return this.#textTest(expression);
    switch (query.kind) {
      case 'and':
        return this.#conjunctionTest(query);
      case 'or':
        return this.#disjunctionTest(query);
      case 'not': {
        const test = this.#test(query.operand);
        return (row) => !test(row);
      }
      default:
        return this.#fieldTest(query as FieldNode);
    }
  }

  #conjunctionTest({ operands }: AndNode): RowTest {
    const { expression, rest } = splitConjunction(operands);
    const text = expression === null ? [] : [this.#textTest(expression)];
    return every([...text, ...rest.map((operand) => this.#test(operand))]);
  }

  #disjunctionTest({ operands }: OrNode): RowTest {
    const text = operands.filter((operand) => toFts5(operand) !== null);
    const expression = toFts5({ kind: 'or', operands: text });
    const rest = operands.filter((operand) => !text.includes(operand)).map((operand) => this.#test(operand));
    return some(expression === null ? rest : [this.#textTest(expression), ...rest]);
  }

  #textTest(expression: string): RowTest {
    const isIn = new Uint8Array(this.#columns.size + 1);
    for (const row of this.#rowsOf(expression)) isIn[row] = 1;
    return (row) => isIn[row] === 1;
  }

  #fieldTest(node: FieldNode): RowTest {
    const { marks, isFacet } = this.#askedValues.of(node);
    const lists = isFacet ? this.#columns.facets : this.#columns.asked;
    return (row) => lists.has(row, marks);
  }

  #allRows(): Uint32Array {
    const { size } = this.#columns;
    const rows = new Uint32Array(size);
    let count = 0;
    for (let row = 1; row <= size; row++) if (!this.#columns.isFree(row)) rows[count++] = row;
    return rows.subarray(0, count);
  }

  #rowsOf(expression: string): Uint32Array {
    return parseRows(String(this.#match.get(expression)?.['rows'] ?? ''));
  }
}

interface SplitConjunction {
  /** All that FTS5 can say, or null where that is nothing. */
  readonly expression: string | null;
  readonly rest: readonly Query[];
}

function splitConjunction(operands: readonly Query[]): SplitConjunction {
  const isText = (operand: Query): boolean =>
    toFts5(operand) !== null || (operand.kind === 'not' && toFts5(operand.operand) !== null);
  const expression = toFts5({ kind: 'and', operands: operands.filter(isText) });
  return { expression, rest: expression === null ? operands : operands.filter((operand) => !isText(operand)) };
}

const every =
  (tests: readonly RowTest[]): RowTest =>
  (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };

const some =
  (tests: readonly RowTest[]): RowTest =>
  (row) => {
    for (const test of tests) if (test(row)) return true;
    return false;
  };

/** "3 17 1024" as numbers, without a string for each. */
function parseRows(text: string): Uint32Array {
  if (text === '') return new Uint32Array(0);
  const rows = new Uint32Array((text.length + 1) >> 1);
  let count = 0;
  let row = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      rows[count++] = row;
      row = 0;
    } else {
      row = row * 10 + code - ZERO;
    }
  }
  rows[count++] = row;
  return rows.subarray(0, count);
}
