import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../../domain/problem.ts';
import { MIGRATIONS } from './migrations.ts';

const BUSY_TIMEOUT_MS = 5_000;

/** The one connection that writes, with the schema brought up to date. A store of a newer Sorot is a Problem and stays untouched. */
export function openForWriting(file: string, maxPages: number | undefined): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    refuseNewer(database, file);
    chmodSync(file, 0o600); // passwords' hashes and sessions are in it
    database.exec('PRAGMA page_size = 8192');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    database.exec('PRAGMA cache_size = -65536'); // KiB
    database.exec('PRAGMA secure_delete = ON');
    if (maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${maxPages}`);
    migrate(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A connection that sees what is committed, beside the writer. */
export function openForReading(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  database.exec('PRAGMA cache_size = -65536');
  return database;
}

function refuseNewer(database: DatabaseSync, file: string): void {
  const found = schemaVersion(database);
  if (found > MIGRATIONS.length) {
    throw new Problem('store-newer', { path: file, found, known: MIGRATIONS.length });
  }
}

function migrate(database: DatabaseSync, file: string): void {
  MIGRATIONS.slice(schemaVersion(database)).forEach((step) => {
    database.exec('BEGIN IMMEDIATE');
    if (typeof step === 'string') database.exec(step);
    else step(database, file);
    database.exec(`PRAGMA user_version = ${schemaVersion(database) + 1}`);
    database.exec('COMMIT');
  });
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}
