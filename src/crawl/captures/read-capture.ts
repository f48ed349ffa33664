import { open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Capture } from '../../domain/capture.ts';
import { isPageRecord } from '../warc/read-page-record.ts';
import { readWarc } from '../warc/read-warc.ts';
import type { WarcRecord } from '../warc/warc-record.ts';
import { parseCaptureFile } from './capture-files.ts';

/** A page as it is kept. */
export interface KeptRecord {
  /** The gzip member, as it stands in its file. */
  readonly member: Buffer;
  readonly record: WarcRecord;
}

/** The page that is kept at a place; undefined where there is none, any more or at all. */
export async function readCapture(dir: string, place: Capture): Promise<KeptRecord | undefined> {
  const member = await readMember(dir, place);
  if (!member) return undefined;
  for await (const item of readWarc(Readable.from([member]), isPageRecord)) {
    // A place that was written down for another file would begin or end in the middle of something.
    const isWhole = item.kind === 'record' && item.length === place.length;
    return isWhole ? { member, record: item.record } : undefined;
  }
  return undefined;
}

async function readMember(dir: string, { file, offset, length }: Capture): Promise<Buffer | undefined> {
  if (!parseCaptureFile(file)) return undefined;
  const handle = await open(path.join(dir, file), 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  try {
    if (!handle || offset + length > (await handle.stat()).size) return undefined;
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer;
  } finally {
    await handle?.close();
  }
}
