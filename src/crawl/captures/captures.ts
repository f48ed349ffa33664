import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../../base/clock.ts';
import type { Capture } from '../../domain/capture.ts';
import { Problem } from '../../domain/problem.ts';
import type { ReceivedAnswer } from '../http/http.ts';
import { toOriginFields, type PageOrigin } from '../warc/page-origin.ts';
import { formatResponse, formatWarcinfo, newRecordId } from '../warc/write-warc.ts';
import { listCaptureFiles, toCaptureFile, type CaptureFile } from './capture-files.ts';
import { eraseCaptures } from './erase-captures.ts';
import { mendTail } from './mend-tail.ts';

/** A page as it came from its site. */
export interface ReceivedPage {
  readonly url: string;
  /** RFC 3339 in UTC. */
  readonly fetchedAt: string;
  readonly answer: ReceivedAnswer;
  readonly origin: PageOrigin;
}

/** Keeps every page that is fetched, as evidence and to be read again. */
export interface Captures {
  /** Appends a page; it is kept when the promise resolves. Throws the Problem 'disk-full' or 'store-unusable'. */
  keep(page: ReceivedPage): Promise<Capture>;
  /** Takes pages out, whose bytes are nowhere afterwards; all others stay where they are. Returns those that were there. */
  erase(places: readonly Capture[]): Promise<readonly Capture[]>;
  /** Deletes whole files. */
  drop(files: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface CapturesOptions {
  /** Made where it does not exist. */
  readonly dir: string;
  /** Who writes: "Sorot/0.1.0". */
  readonly software: string;
  readonly userAgent: string;
  /** A file this long is followed by a new one. */
  readonly fileBytes?: number;
}

const FILE_BYTES = 100 * 1024 * 1024;

interface OpenFile extends CaptureFile {
  readonly handle: FileHandle;
  readonly warcinfoId: string;
  length: number;
}

/**
 * Captures in WARC files, one after another, a new one each day (UTC). One process at a time writes them: whoever holds the store.
 * What a killed process left unfinished at the end of a file is cut off before the next record is written.
 */
export function createCaptures(options: CapturesOptions, clock: Clock): Captures {
  const { dir, fileBytes = FILE_BYTES } = options;
  let current: OpenFile | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const append = async (file: OpenFile, record: Uint8Array): Promise<Capture> => {
    const offset = file.length;
    try {
      await file.handle.appendFile(record);
    } catch (error) {
      // Half a record is no record. Where not even this goes, the next start cuts it off.
      await file.handle.truncate(offset).catch(() => {});
      throw error;
    }
    file.length += record.length;
    return { file: file.name, offset, length: record.length };
  };

  const begin = async (file: CaptureFile, handle: FileHandle, length: number): Promise<OpenFile> => {
    const opened = { ...file, handle, length, warcinfoId: newRecordId() };
    const at = new Date(clock.now()).toISOString();
    await append(opened, formatWarcinfo({ ...options, id: opened.warcinfoId, at, fileName: file.name }));
    return opened;
  };

  const openFile = async (day: string): Promise<OpenFile> => {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const newest = (await listCaptureFiles(dir)).findLast((file) => file.day === day);
    if (newest) {
      const handle = await open(path.join(dir, newest.name), 'a+');
      const length = await mendTail(handle);
      if (length > 0 && length < fileBytes) return begin(newest, handle, length);
      await handle.close();
    }
    const next = toCaptureFile(day, (newest?.number ?? 0) + 1);
    return begin(next, await open(path.join(dir, next.name), 'ax+', 0o600), 0);
  };

  const closeFile = async (): Promise<void> => {
    await current?.handle.close();
    current = undefined;
  };

  const write = async ({ url, fetchedAt, answer, origin }: ReceivedPage): Promise<Capture> => {
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    if (current?.day !== day || current.length >= fileBytes) {
      await closeFile();
      current = await openFile(day);
    }
    const { warcinfoId } = current;
    const more = toOriginFields(origin);
    return append(current, formatResponse({ url, at: fetchedAt, answer, warcinfoId, more }));
  };

  /** One thing at a time: a file that is appended to is not written anew meanwhile. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work).catch((error: unknown) => {
      throw toProblem(error, dir);
    });
    last = done.catch(() => {});
    return done;
  };

  return {
    keep: (page) => inTurn(() => write(page)),
    erase: (places) =>
      inTurn(async () => {
        await closeFile();
        const at = new Date(clock.now()).toISOString();
        const erased: Capture[] = [];
        for (const [name, its] of Map.groupBy(places, ({ file }) => file))
          erased.push(...(await eraseCaptures(dir, name, its, at)));
        return erased;
      }),
    drop: (files) =>
      inTurn(async () => {
        await closeFile();
        for (const name of files) await rm(path.join(dir, name), { force: true });
      }),
    close: () => inTurn(closeFile),
  };
}

function toProblem(error: unknown, dir: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Problem('disk-full', { path: dir }, error);
  return new Problem('store-unusable', { path: dir, reason: code }, error);
}
