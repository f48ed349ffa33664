import { Problem } from '../../domain/problem.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code. */
export const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;
// PERM, BUSY, LOCKED, READONLY, IOERR, CANTOPEN: what surrounds the file is wrong, not the file.
const UNUSABLE: ReadonlySet<number> = new Set([3, SQLITE_BUSY, 6, 8, 10, 14]);

/** The primary result code of an error of node:sqlite, or undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}

/** The error as a Problem where the world outside is at fault; a fault of the program stays as it is. */
export function toStoreProblem(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === SQLITE_FULL || isSystemError(error, 'ENOSPC')) return new Problem('disk-full', { path }, error);
  if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) return new Problem('store-corrupt', { path }, error);
  if ((code !== undefined && UNUSABLE.has(code)) || isSystemError(error)) {
    return new Problem('store-unusable', { path, reason: (error as Error).message }, error);
  }
  return error;
}

/** Whether the file system said no, with this code or any. */
function isSystemError(error: unknown, code?: string): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error && (code === undefined || error.code === code);
}
