import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of captures: those of one day (UTC), counted from 1. */
export interface CaptureFile {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly number: number;
}

const NAME = /^(\d{4}-\d\d-\d\d)-(\d{1,6})\.warc\.gz$/;

export const toCaptureFile = (day: string, number: number): CaptureFile => ({
  name: `${day}-${number}.warc.gz`,
  day,
  number,
});

/** Undefined for a name that no file of captures has. */
export function parseCaptureFile(name: string): CaptureFile | undefined {
  const [, day, number] = NAME.exec(name) ?? [];
  return day === undefined ? undefined : { name, day, number: Number(number) };
}

/** The files of a folder in the order in which they were written; none where there is no such folder. */
export async function listCaptureFiles(dir: string): Promise<readonly CaptureFile[]> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => parseCaptureFile(name) ?? [])
    .toSorted((a, b) => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1));
}

export type SizedCaptureFile = CaptureFile & { readonly bytes: number };

/** The same with their sizes. */
export async function measureCaptureFiles(dir: string): Promise<readonly SizedCaptureFile[]> {
  const files = await listCaptureFiles(dir);
  return Promise.all(files.map(async (file) => ({ ...file, bytes: (await stat(path.join(dir, file.name))).size })));
}
