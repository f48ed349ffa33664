import type { DatabaseSync } from 'node:sqlite';
import { applyCorrections } from '../../domain/apply-corrections.ts';
import type { Correction, CorrectionField } from '../../domain/correction.ts';
import type { ArticleRecord } from '../../domain/record.ts';
import type { StoredRecord } from '../article-store.ts';
import { fromBlob, toBlob } from './record-blob.ts';

/** Where a correction stands in the order in which all were made. */
export interface CorrectionPosition {
  readonly at: number;
  readonly number: number;
}

export interface CorrectionsAfter {
  readonly since: number;
  readonly field: CorrectionField | null;
  readonly after: CorrectionPosition;
  readonly limit: number;
}

/** Corrections, and the machine's records of the articles that have some. Inside the caller's transaction. */
export class CorrectionTable {
  readonly #path: string;
  readonly #statements;

  constructor(database: DatabaseSync, path: string) {
    this.#path = path;
    this.#statements = {
      add: database.prepare('INSERT INTO correction (id, article, field, at, value) VALUES (?, ?, ?, ?, ?)'),
      remove: database.prepare('DELETE FROM correction WHERE id = ? RETURNING article'),
      of: database.prepare('SELECT value FROM correction WHERE article = ? ORDER BY at, number'),
      newest: database.prepare(
        `SELECT number, at, value FROM correction
         WHERE at >= ?1 AND (?2 IS NULL OR field = ?2) AND (at, number) < (?3, ?4)
         ORDER BY at DESC, number DESC LIMIT ?5`,
      ),
      machine: database.prepare(
        `SELECT coalesce(uncorrected.record, article.record) AS record
         FROM slot JOIN article USING (row) LEFT JOIN uncorrected ON uncorrected.article = slot.article
         WHERE slot.article = ?`,
      ),
      keepMachine: database.prepare('INSERT OR REPLACE INTO uncorrected (article, record) VALUES (?, ?)'),
      dropMachine: database.prepare('DELETE FROM uncorrected WHERE article = ?'),
      forget: database.prepare('DELETE FROM correction WHERE article = ?'),
    };
  }

  add(correction: Correction): void {
    const { id, articleId, field, at } = correction;
    this.#statements.add.run(id, articleId, field, Date.parse(at), JSON.stringify(correction));
  }

  /** The article that it was of. */
  remove(id: string): string | undefined {
    return this.#statements.remove.get(id)?.['article'] as string | undefined;
  }

  of(article: string): readonly Correction[] {
    return this.#statements.of.all(article).map(toCorrection);
  }

  newest({
    since,
    field,
    after,
    limit,
  }: CorrectionsAfter): readonly (CorrectionPosition & { correction: Correction })[] {
    return this.#statements.newest
      .all(since, field, after.at, after.number, limit)
      .map((row) => ({ at: Number(row['at']), number: Number(row['number']), correction: toCorrection(row) }));
  }

  /** What the machine says of an article. */
  machineRecord(article: string): StoredRecord | undefined {
    const row = this.#statements.machine.get(article);
    return row && fromBlob(row['record'] as Uint8Array, this.#path);
  }

  /** What is to be stored of an article of which the machine says this; that is kept, so that it can be gone back to. */
  correct(id: string, machine: ArticleRecord): ArticleRecord {
    const corrections = this.of(id);
    if (corrections.length > 0) this.#statements.keepMachine.run(id, toBlob({ ...machine, id }));
    else this.#statements.dropMachine.run(id);
    return applyCorrections(machine, corrections);
  }

  forget(article: string): void {
    this.#statements.forget.run(article);
    this.#statements.dropMachine.run(article);
  }
}

const toCorrection = (row: Readonly<Record<string, unknown>>): Correction =>
  JSON.parse(String(row['value'])) as Correction;
