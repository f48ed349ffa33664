import { Problem } from '../../domain/problem.ts';
import { ByteReader } from './byte-reader.ts';
import { readGzipMembers } from './gzip-members.ts';
import {
  findTargetUri,
  LONGEST_HEAD,
  parseWarcHead,
  type WarcFields,
  type WarcHead,
  type WarcRecord,
} from './warc-record.ts';

/**
 * What a WARC file holds, one after another; `offset`: where it (or its gzip member) begins in the file; `length`: to its end (or that
 * of the member, where it is the only record there).
 */
export type WarcItem =
  | { readonly kind: 'record'; readonly offset: number; readonly length: number; readonly record: WarcRecord }
  | { readonly kind: 'skipped'; readonly offset: number }
  | {
      readonly kind: 'problem';
      readonly offset: number;
      readonly targetUri: string | null;
      /** 'warc-damaged' or 'warc-record-too-large'. */
      readonly problem: Problem;
    };

/** Whether a record is wanted, by its fields and the beginning of its block; what is not wanted is not held in memory. */
export type IsWanted = (fields: WarcFields, start: Buffer) => boolean;

const MEGABYTE = 1024 * 1024;
const LARGEST_BLOCK_MB = 32;
/** How much of a block `IsWanted` sees: enough for the headers of a response. */
const START_BYTES = 72 * 1024;
// A record whose stated length is wrong may have swallowed the next ones: this much is looked through for them.
const MOST_LOOKED_THROUGH = MEGABYTE;
// Not at the beginning of a line alone: what was cut off before it may end anywhere.
const RECORD_START = /WARC\/[01]\.\d{1,2}\r?\n[A-Za-z]/;
const NEXT_BYTES = 32;
const SCAN_BYTES = 64 * 1024;
const SCAN_OVERLAP = 16;

/**
 * Reads a WARC file, gzipped or not, with one record a gzip member or all in one. A record that is broken or cut off is a problem,
 * and reading goes on with the next. Holds one wanted record in memory.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, isWanted: IsWanted): AsyncGenerator<WarcItem> {
  const file = new ByteReader(chunks);
  try {
    const start = await file.peek(2);
    if (start[0] !== 0x1f || start[1] !== 0x8b) {
      yield* readRecords(file, isWanted, { begin: () => file.position, end: () => file.position });
      return;
    }
    for await (const { offset, bytes } of readGzipMembers(file)) {
      const member = new ByteReader(bytes);
      yield* readRecords(member, isWanted, { begin: () => offset, end: () => file.position });
      await member.close();
    }
  } finally {
    await file.close();
  }
}

/** Where the record in hand begins and what was taken of it ends, in the file. */
interface Place {
  readonly begin: () => number;
  readonly end: () => number;
}

/** The records of plain bytes. A Problem that the bytes end in belongs to the record in hand. */
async function* readRecords(reader: ByteReader, isWanted: IsWanted, place: Place): AsyncGenerator<WarcItem> {
  for (;;) {
    let offset = place.begin();
    let targetUri: string | null = null;
    try {
      await skipBlankLines(reader);
      offset = place.begin();
      if ((await reader.peek(1)).length === 0) return;
      const head = parseWarcHead(await reader.peek(LONGEST_HEAD));
      if (!head) {
        // So that what is looked for next is not found here again.
        await reader.skip(1);
        throw new Problem('warc-damaged', { offset });
      }
      targetUri = findTargetUri(head.fields) ?? null;
      await reader.skip(head.length);
      const record = await readRecord(reader, head, offset, isWanted);
      yield record ? { kind: 'record', offset, length: place.end() - offset, record } : { kind: 'skipped', offset };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield { kind: 'problem', offset, targetUri, problem: error };
      if (!(await skipToRecord(reader))) return;
    }
  }
}

/** The record that a head begins, undefined where it is not wanted. */
async function readRecord(
  reader: ByteReader,
  { fields, contentLength }: WarcHead,
  offset: number,
  isWanted: IsWanted,
): Promise<WarcRecord | undefined> {
  const start = (await reader.peek(START_BYTES)).subarray(0, contentLength);
  const wanted = isWanted(fields, start);
  if (wanted && contentLength <= LARGEST_BLOCK_MB * MEGABYTE) {
    const block = await reader.take(contentLength);
    if (block.length === contentLength && (await isRecordOver(reader))) return { fields, block };
    if (block.length <= MOST_LOOKED_THROUGH) reader.giveBack(block);
    throw new Problem('warc-damaged', { offset });
  }
  const isWhole = (await reader.skip(contentLength)) === contentLength && (await isRecordOver(reader));
  if (!isWhole) throw new Problem('warc-damaged', { offset });
  if (wanted) throw new Problem('warc-record-too-large', { offset, limit: LARGEST_BLOCK_MB });
  return undefined;
}

/** Whether what follows a block is what must follow it: blank lines, which are taken, then the next record or the end. */
async function isRecordOver(reader: ByteReader): Promise<boolean> {
  const next = (await reader.peek(NEXT_BYTES)).toString('latin1');
  if (!/^[\r\n]*(?:WARC\/|$)/.test(next)) return false;
  await skipBlankLines(reader);
  // Throws where the gzip member ends in an error, such as a wrong checksum.
  await reader.peek(1);
  return true;
}

async function skipBlankLines(reader: ByteReader): Promise<void> {
  for (;;) {
    const [byte] = await reader.peek(1);
    if (byte !== 0x0d && byte !== 0x0a) return;
    await reader.skip(1);
  }
}

/** Goes to where the next record seems to begin; false where there is none, or where the bytes end in an error. */
async function skipToRecord(reader: ByteReader): Promise<boolean> {
  try {
    for (;;) {
      const ahead = await reader.peek(SCAN_BYTES);
      const found = RECORD_START.exec(ahead.toString('latin1'));
      if (found) {
        await reader.skip(found.index);
        return true;
      }
      const isLast = ahead.length < SCAN_BYTES;
      await reader.skip(isLast ? ahead.length : ahead.length - SCAN_OVERLAP);
      if (isLast) return false;
    }
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
