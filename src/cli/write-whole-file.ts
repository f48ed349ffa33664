import { open, rename, rm } from 'node:fs/promises';
import { Problem } from '../domain/problem.ts';

/**
 * Writes a file that is there whole or not at all: under another name until its last piece is on the disk. Where a piece fails to
 * come, nothing stays. Problems: `output-unwritable`.
 */
export async function writeWholeFile(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await told(path, open(part, 'w'));
    try {
      for await (const piece of pieces) await told(path, file.writeFile(piece));
      await told(path, file.sync());
    } finally {
      await file.close();
    }
    await told(path, rename(part, path));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** What the file system refuses, as a Problem; a fault in making the pieces stays one. */
const told = <T>(path: string, work: Promise<T>): Promise<T> =>
  work.catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC'
      ? new Problem('disk-full', { path }, error)
      : new Problem('output-unwritable', { path, reason: error.code ?? error.message }, error);
  });
