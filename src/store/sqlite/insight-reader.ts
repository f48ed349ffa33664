import type { DatabaseSync } from 'node:sqlite';
import type {
  CoMentionRequest,
  CoMentions,
  InsightStore,
  Snapshot,
  StatementRequest,
  StatementTally,
  Tally,
  TallyRequest,
} from '../insight-store.ts';
import { countCoMentions } from './co-mentions.ts';
import { InsightColumns } from './insight-columns.ts';
import type { ReaderThread } from './reader-thread.ts';
import type { SearchIndex } from './search-index.ts';
import { tallyStatements } from './statement-tally.ts';
import { tallyArticles } from './tally.ts';
import { ValueCounter } from './value-counter.ts';

/** The calls of the port as the reader thread answers them. */
export interface InsightCalls {
  tally: InsightStore['tally'];
  tallyStatements: InsightStore['statements'];
  coMentions: InsightStore['coMentions'];
  collectedDays: InsightStore['collectedDays'];
  owners: InsightStore['owners'];
}

/** The reading half of insights. The caller holds a read transaction. */
export class InsightReader {
  readonly #index: SearchIndex;
  readonly #columns: InsightColumns;
  readonly #counter: ValueCounter;
  readonly #statements;

  constructor(database: DatabaseSync, index: SearchIndex) {
    this.#index = index;
    this.#columns = new InsightColumns(database, index);
    this.#counter = new ValueCounter(index, this.#columns);
    this.#statements = {
      days: database.prepare(
        `SELECT "key" AS day, uses AS articles FROM facet_value WHERE facet = 'day' ORDER BY "key"`,
      ),
      owners: database.prepare('SELECT outlet, owner FROM outlet_owner'),
    };
  }

  tally(request: TallyRequest): Tally {
    return { snapshot: this.#refresh(), ...tallyArticles(request, this.#index, this.#columns, this.#counter) };
  }

  statements(request: StatementRequest): StatementTally {
    return { snapshot: this.#refresh(), ...tallyStatements(request, this.#index, this.#columns) };
  }

  coMentions(request: CoMentionRequest): CoMentions {
    return { snapshot: this.#refresh(), ...countCoMentions(request, this.#index, this.#columns) };
  }

  collectedDays(): Awaited<ReturnType<InsightStore['collectedDays']>> {
    return this.#statements.days.all().map((row) => ({ day: String(row['day']), articles: Number(row['articles']) }));
  }

  owners(): ReadonlyMap<string, string> {
    return new Map(this.#statements.owners.all().map((row) => [String(row['outlet']), String(row['owner'])]));
  }

  #refresh(): Snapshot {
    this.#index.refresh();
    this.#columns.refresh();
    return { change: this.#columns.change, articles: this.#columns.articles };
  }
}

/** The port, asked of the reader thread. */
export const createInsightStore = (reader: ReaderThread): InsightStore => ({
  tally: (request) => reader.call('tally', request),
  statements: (request) => reader.call('tallyStatements', request),
  coMentions: (request) => reader.call('coMentions', request),
  collectedDays: () => reader.call('collectedDays'),
  owners: () => reader.call('owners'),
});
