import { copyFile, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Capture } from '../../domain/capture.ts';
import { readCapture } from './read-capture.ts';
import { formatTombstone } from './tombstone.ts';

// What a file is called while it is being written anew.
const UNFINISHED = '.warc.gz.new';

/**
 * Takes records out of a file of captures, each of which leaves a tombstone of its own length. The file is written anew and takes
 * the old one's place at once: whoever is killed here leaves either the old file or the new one. Returns the places where a record
 * stood; others are left alone.
 */
export async function eraseCaptures(
  dir: string,
  name: string,
  places: readonly Capture[],
  at: string,
): Promise<readonly Capture[]> {
  const found: Capture[] = [];
  for (const place of places) if (await readCapture(dir, place)) found.push(place);
  if (found.length === 0) return found;
  const file = path.join(dir, name);
  const unfinished = file.replace(/\.warc\.gz$/, UNFINISHED);
  try {
    await copyFile(file, unfinished);
    const handle = await open(unfinished, 'r+');
    try {
      for (const { offset, length } of found) await handle.write(formatTombstone(length, at), 0, length, offset);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dir);
  return found;
}

/** Deletes what a process that was killed while erasing left: it may hold what was to be erased. */
export async function removeUnfinished(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  for (const name of names) if (name.endsWith(UNFINISHED)) await rm(path.join(dir, name), { force: true });
}

/** Makes a new name outlive a loss of power, where the system can. */
async function syncFolder(dir: string): Promise<void> {
  // Windows opens no folder; its file system keeps names by itself.
  const folder = await open(dir, 'r').catch(() => undefined);
  try {
    await folder?.sync();
  } finally {
    await folder?.close();
  }
}
