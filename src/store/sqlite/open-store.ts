import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ArticleStore } from '../article-store.ts';
import type { Store } from '../store.ts';
import { ArticleTable } from './article-table.ts';
import { openForWriting } from './database.ts';
import { createFeedStore } from './feeds.ts';
import { ReaderThread } from './reader-thread.ts';
import { toStoreProblem } from './sqlite-error.ts';
import { takeLock } from './store-lock.ts';
import { createTaskStore, freeLeases } from './tasks.ts';
import { createUserStore, forgetExpiredSessions } from './users.ts';
import { Writer } from './writer.ts';

export interface SqliteStoreOptions {
  /** Made where it does not exist. */
  readonly dir: string;
  /** The command that holds the store ("sorot start"): what another process is told. */
  readonly holder: string;
  /** How far the file may grow, in pages of 8 KiB; without it, as far as the disk. */
  readonly maxPages?: number;
}

/**
 * Opens the embedded store, or makes it, for this process alone. Problems: `store-busy`, `store-newer`, `store-corrupt`,
 * `store-unusable`, `disk-full`.
 */
export async function openSqliteStore({ dir, holder, maxPages }: SqliteStoreOptions): Promise<Store> {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const lock = takeLock(dir, holder);
    try {
      return await openLocked(path.join(dir, 'sorot.sqlite'), maxPages, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw toStoreProblem(error, dir);
  }
}

async function openLocked(file: string, maxPages: number | undefined, lock: { release(): void }): Promise<Store> {
  const writer = new Writer(openForWriting(file, maxPages), file);
  const reader = new ReaderThread(file);
  const store = {
    articles: createArticleStore(writer, reader, file),
    feeds: createFeedStore(writer),
    tasks: createTaskStore(writer),
    users: createUserStore(writer),
    async close(): Promise<void> {
      // The reader first: the last connection to close tidies the write-ahead log away.
      await reader.close();
      writer.close();
      lock.release();
    },
  };
  await forgetExpiredSessions(writer, Date.now());
  await freeLeases(writer, Date.now());
  return store;
}

function createArticleStore(writer: Writer, reader: ReaderThread, file: string): ArticleStore {
  const table = new ArticleTable(writer.database, file);
  return {
    save: (record, keys) => writer.write(() => table.save(record, keys)),
    replace: (id, record, text) => writer.write(() => table.replace(id, record, text)),
    remove: (id) => writer.write(() => table.remove(id)),
    get: (id) => reader.call('get', id),
    findByAddress: (address) => reader.call('findByAddress', address),
    search: (request) => reader.call('search', request),
    count: () => reader.call('count'),
  };
}
