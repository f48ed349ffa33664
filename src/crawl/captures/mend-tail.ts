import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Problem } from '../../domain/problem.ts';
import { ByteReader } from '../warc/byte-reader.ts';
import { readGzipMembers, startsRecordMember } from '../warc/gzip-members.ts';

// Longer than any record that is written: a page has at most 10 MB.
const TAIL_BYTES = 16 * 1024 * 1024;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/**
 * Cuts off what a process that died in the middle of writing left at the end of a file. Returns the length that remains; 0 where
 * no whole record is found in its last 16 MB.
 */
export async function mendTail(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const from = Math.max(0, size - TAIL_BYTES);
  const { buffer: tail } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
  const end = await findLastEnd(tail);
  if (end === undefined) return 0;
  if (end < tail.length) await file.truncate(from + end);
  return from + end;
}

/** Where the last whole record ends. */
async function findLastEnd(tail: Buffer): Promise<number | undefined> {
  for (let at = tail.lastIndexOf(MAGIC); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(MAGIC, at - 1)) {
    if (!startsRecordMember(tail.subarray(at))) continue;
    const length = await measureMember(tail.subarray(at));
    if (length !== undefined) return at + length;
    // The record before it ends where the torn one begins.
    return at > 0 ? at : undefined;
  }
  return undefined;
}

/** The length of the member that these bytes begin with, undefined where it is not whole. */
async function measureMember(bytes: Buffer): Promise<number | undefined> {
  const reader = new ByteReader(Readable.from([bytes]));
  try {
    for await (const member of readGzipMembers(reader)) {
      while (!(await member.bytes.next()).done) continue;
      break;
    }
    return reader.position;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
