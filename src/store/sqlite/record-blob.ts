import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { Problem } from '../../domain/problem.ts';
import type { StoredRecord } from '../article-store.ts';

/** A record as the store writes it. */
export const toBlob = (record: StoredRecord): Uint8Array => zstdCompressSync(JSON.stringify(record));

/** A record as the store wrote it. */
export function fromBlob(blob: Uint8Array, path: string): StoredRecord {
  try {
    return JSON.parse(zstdDecompressSync(blob).toString()) as StoredRecord;
  } catch (error) {
    throw new Problem('store-corrupt', { path }, error);
  }
}
