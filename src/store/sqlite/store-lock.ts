import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../../domain/problem.ts';
import { SQLITE_BUSY, sqliteCode } from './sqlite-error.ts';

/** A process that was told to stop may need a moment to let go. */
const PATIENCE_MS = 300;

interface Holder {
  readonly pid: number;
  readonly command: string;
  readonly since: string;
}

/**
 * Holds a store for this process. The lock is an exclusive transaction on a file of its own, that is, a lock of the operating
 * system: it ends with the process, however that ends. Who holds it stands beside it, only to be named to others.
 */
export function takeLock(dir: string, command: string): { release(): void } {
  const holderFile = path.join(dir, 'lock.json');
  const holder: Holder = { pid: process.pid, command, since: new Date().toISOString() };
  const database = new DatabaseSync(path.join(dir, 'lock.sqlite'), { timeout: PATIENCE_MS });
  try {
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(holderFile, JSON.stringify(holder));
  } catch (error) {
    database.close();
    if (sqliteCode(error) !== SQLITE_BUSY) throw error;
    throw new Problem('store-busy', { path: dir, ...readHolder(holderFile) }, error);
  }
  return {
    release() {
      rmSync(holderFile, { force: true });
      database.close();
    },
  };
}

function readHolder(file: string): Record<keyof Holder, string | number> {
  try {
    const { pid, command, since } = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return { pid, command, since };
  } catch {
    // Between taking the lock and writing the file.
    return { pid: '?', command: '?', since: '?' };
  }
}
