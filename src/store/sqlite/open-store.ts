import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ArticleRecord } from '../../domain/record.ts';
import type { ArticleStore } from '../article-store.ts';
import type { Store } from '../store.ts';
import { createArticleReadings } from './article-readings.ts';
import { ArticleTable } from './article-table.ts';
import { createBackfillStore } from './backfills.ts';
import { createCaptureTable, type CaptureTable } from './captures.ts';
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
  const store = {
    articles: createArticleStore(writer, reader, file, captures),
    insights: createInsightStore(reader),
    captures,
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

function createArticleStore(writer: Writer, reader: ReaderThread, file: string, captures: CaptureTable): ArticleStore {
  const table = new ArticleTable(writer.database, file);
  const readings = createArticleReadings(writer.database);
  const insights = new InsightTable(writer.database);
  const note = (id: string, record: ArticleRecord): void => {
    readings.note(id, record);
    insights.note(id, record);
  };
  return {
    save: (record, keys) =>
      writer.write(() => {
        const result = table.save(record, keys);
        if (result.outcome !== 'known') note(result.id, record);
        if (record.capture !== null && keys.address !== null) captures.link(record.capture, keys.address);
        return result;
      }),
    replace: (id, record, text) =>
      writer.write(() => {
        const isThere = table.replace(id, record, text);
        if (isThere) note(id, record);
        return isThere;
      }),
    remove: (id) =>
      writer.write(() => {
        insights.forget(id);
        return table.remove(id);
      }),
    get: (id) => reader.call('get', id),
    findByAddress: (address) => reader.call('findByAddress', address),
    search: (request) => reader.call('search', request),
    select: (request) => selectArticles(reader, request),
    explain: (request) => reader.call('explain', request),
    findNames: (request) => reader.call('findNames', request),
    count: () => reader.call('count'),
  };
}
