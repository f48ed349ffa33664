import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRecord } from '../../domain/record.ts';
import { outletName, nameKey } from './facet-entries.ts';
import { FacetValueTable } from './facet-value-table.ts';
import { insightEntries, statementEntries } from './insight-entries.ts';
import type { StatementEntry, ValueReference } from './insight-entries.ts';

/**
 * The writing half of what insights count: words of titles, models, who says what of whom. Inside the caller's transaction, after the
 * article was written: its statements refer to values that it has.
 */
export class InsightTable {
  readonly #values: FacetValueTable;
  readonly #statements;

  constructor(database: DatabaseSync) {
    this.#values = new FacetValueTable(database);
    const row = '(SELECT row FROM slot WHERE slot.article = ?)';
    this.#statements = {
      old: database.prepare(`SELECT insight_values FROM insight WHERE row = ${row}`),
      drop: database.prepare(`DELETE FROM insight WHERE row = ${row}`),
      put: database.prepare(`INSERT INTO insight (row, insight_values, statements) VALUES (${row}, ?, ?)`),
      find: database.prepare('SELECT id FROM facet_value WHERE facet = ? AND "key" = ?'),
      own: database.prepare(
        'INSERT INTO outlet_owner VALUES (?, ?) ON CONFLICT DO UPDATE SET owner = excluded.owner WHERE owner <> excluded.owner',
      ),
      disown: database.prepare('DELETE FROM outlet_owner WHERE outlet = ?'),
    };
  }

  note(id: string, record: ArticleRecord): void {
    // Before the old values are released, so that those which stay keep their ids.
    const values = this.#values.retain(insightEntries(record));
    this.forget(id);
    this.#statements.put.run(id, values, this.#toBlob(statementEntries(record)));
    this.#noteOwner(record);
  }

  /** Before the article itself is removed. */
  forget(id: string): void {
    const old = this.#statements.old.get(id);
    if (!old) return;
    this.#values.release(old['insight_values'] as Uint8Array);
    this.#statements.drop.run(id);
  }

  #noteOwner({ outlet }: ArticleRecord): void {
    if (outlet === null) return;
    const key = nameKey(outletName(outlet));
    if (outlet.owner === null) this.#statements.disown.run(key);
    else this.#statements.own.run(key, outlet.owner);
  }

  /** By statement: id of the speaker (0 without a name), how many it is about, their ids. */
  #toBlob(entries: readonly StatementEntry[]): Uint8Array {
    const numbers = entries.flatMap(({ speaker, about }) => {
      const targets = about.map((target) => this.#find(target)).filter((value) => value !== 0);
      return [speaker === null ? 0 : this.#find(speaker), targets.length, ...targets];
    });
    return new Uint8Array(Uint32Array.from(numbers).buffer);
  }

  #find({ kind, key }: ValueReference): number {
    return Number(this.#statements.find.get(kind, key)?.['id'] ?? 0);
  }
}
