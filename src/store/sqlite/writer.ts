import type { DatabaseSync } from 'node:sqlite';
import { toStoreProblem } from './sqlite-error.ts';

/** How long one transaction may keep the event loop: long enough to gather many small writes, short enough not to be felt. */
const SLICE_MS = 40;

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The one writer. What is asked for at the same time is done in one transaction, in order; a promise resolves when its work is
 * committed. Work may be done twice, so it touches nothing but the database: when one piece fails, the transaction is rolled
 * back and every piece is done again alone. (Not savepoints: at each of them FTS5 would write out a segment of its index.)
 */
export class Writer {
  readonly database: DatabaseSync;
  readonly #path: string;
  readonly #jobs: Job[] = [];
  /** So many of the next jobs get a transaction each. */
  #alone = 0;
  #isScheduled = false;
  #isClosed = false;

  constructor(database: DatabaseSync, path: string) {
    this.database = database;
    this.#path = path;
  }

  write<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#isClosed) throw new Error('The store is closed.');
      this.#jobs.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** Reading that is too small to be worth another connection. */
  async read<T>(work: () => T): Promise<T> {
    if (this.#isClosed) throw new Error('The store is closed.');
    try {
      return work();
    } catch (error) {
      throw toStoreProblem(error, this.#path);
    }
  }

  /** Finishes what was asked for, then closes the connection. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    while (this.#jobs.length > 0) this.#commitSome();
    this.database.close();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#jobs.length > 0) this.#commitSome();
      if (this.#jobs.length > 0) this.#schedule();
    });
  }

  #commitSome(): void {
    const end = performance.now() + SLICE_MS;
    const values: unknown[] = [];
    let begun = 0;
    try {
      this.database.exec('BEGIN IMMEDIATE');
      for (const job of this.#jobs) {
        begun++;
        values.push(job.work());
        if (this.#alone > 0 || performance.now() > end) break;
      }
      this.database.exec('COMMIT');
    } catch (error) {
      // SQLite may have rolled back by itself, as it does on a full disk.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      if (begun > 1) this.#alone = begun;
      else this.#settle(1, (job) => job.reject(toStoreProblem(error, this.#path)));
      return;
    }
    this.#settle(begun, (job, index) => job.resolve(values[index]));
  }

  #settle(count: number, settle: (job: Job, index: number) => void): void {
    this.#alone = Math.max(0, this.#alone - count);
    this.#jobs.splice(0, count).forEach(settle);
  }
}
