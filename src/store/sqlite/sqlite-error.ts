import { Problem } from '../../domain/problem.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code. */
export const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;
// PERM, BUSY, LOCKED, READONLY, IOERR, CANTOPEN: what surrounds the file is wrong, not the file.
const UNUSABLE: ReadonlySet<number> = new Set([3, SQLITE_BUSY, 6, 8, 10, 14]);
/** IOERR_SHMSIZE, an extended code: no room for the shared memory beside the file. */
const SQLITE_IOERR_SHMSIZE = 4874;

/** Why the file system said no, in words; what is not here is told as Node tells it. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'its disk can only be read',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a file of that name is in the way',
};

/** The primary result code of an error of node:sqlite, or undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  const code = extendedCode(error);
  return code === undefined ? undefined : code & 0xff;
}

/** The error as a Problem where the world outside is at fault; a fault of the program stays as it is. */
export function toStoreProblem(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  const hasNoRoom =
    code === SQLITE_FULL || extendedCode(error) === SQLITE_IOERR_SHMSIZE || systemCode(error) === 'ENOSPC';
  if (hasNoRoom) return new Problem('disk-full', { path }, error);
  if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) return new Problem('store-corrupt', { path }, error);
  const systemError = systemCode(error);
  if ((code !== undefined && UNUSABLE.has(code)) || systemError !== undefined) {
    const reason = REASONS[systemError ?? ''] ?? (error as Error).message;
    return new Problem('store-unusable', { path, reason }, error);
  }
  return error;
}

function extendedCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** The code with which the file system said no: ENOENT and its like. */
function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
