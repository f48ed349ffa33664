import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleStore } from '../article-store.ts';
import type { Store } from '../store.ts';
import { createArticleReadings } from './article-readings.ts';
import { ArticleTable } from './article-table.ts';
import { createBackfillStore } from './backfills.ts';
import { createCaptureTable, type CaptureTable } from './captures.ts';
import { CorrectionTable } from './correction-table.ts';
import { createCorrectionStore } from './corrections.ts';
import { openForWriting } from './database.ts';
import { createFeedStore } from './feeds.ts';
import { createHostLineStore } from './host-lines.ts';
import { createInsightStore } from './insight-reader.ts';
import { InsightTable } from './insight-table.ts';
import { ReaderThread } from './reader-thread.ts';
import { selectArticles } from './select-articles.ts';
import { createSourceStore } from './sources.ts';
import { toStoreProblem } from './sqlite-error.ts';
import { takeLock } from './store-lock.ts';
import { createStoryStore } from './stories.ts';
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
  const captures = createCaptureTable(writer);
  const corrections = new CorrectionTable(writer.database, file);
  const table = createArticleTable(writer.database, file, corrections);
  const store = {
    articles: createArticleStore(writer, reader, { table, captures, corrections }),
    insights: createInsightStore(reader),
    stories: createStoryStore(writer),
    captures,
    corrections: createCorrectionStore(writer, corrections, table),
    feeds: createFeedStore(writer),
    sources: createSourceStore(writer),
    lines: createHostLineStore(writer),
    backfills: createBackfillStore(writer),
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

function createArticleTable(database: DatabaseSync, file: string, corrections: CorrectionTable): ArticleTable {
  const readings = createArticleReadings(database);
  const insights = new InsightTable(database);
  return new ArticleTable(database, file, {
    correct: (id, machine) => corrections.correct(id, machine),
    machineRecord: (id) => corrections.machineRecord(id),
    note(id, record) {
      readings.note(id, record);
      insights.note(id, record);
    },
    forget(id) {
      insights.forget(id);
      corrections.forget(id);
    },
  });
}

function createArticleStore(
  writer: Writer,
  reader: ReaderThread,
  { table, captures, corrections }: { table: ArticleTable; captures: CaptureTable; corrections: CorrectionTable },
): ArticleStore {
  return {
    save: (record, keys) =>
      writer.write(() => {
        const result = table.save(record, keys);
        if (record.capture !== null && keys.address !== null) captures.link(record.capture, keys.address);
        return result;
      }),
    replace: (id, record, text) => writer.write(() => table.replace(id, record, text)),
    remove: (id) => writer.write(() => table.remove(id)),
    get: (id) => reader.call('get', id),
    getUncorrected: (id) => writer.read(() => corrections.machineRecord(id)),
    findByAddress: (address) => reader.call('findByAddress', address),
    search: (request) => reader.call('search', request),
    select: (request) => selectArticles(reader, request),
    explain: (request) => reader.call('explain', request),
    findNames: (request) => reader.call('findNames', request),
    count: () => reader.call('count'),
  };
}
