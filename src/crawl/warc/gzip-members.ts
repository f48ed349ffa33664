import { once } from 'node:events';
import { constants, crc32, createInflateRaw, gunzipSync } from 'node:zlib';
import { Problem } from '../../domain/problem.ts';
import type { ByteReader } from './byte-reader.ts';

/** One of the gzip streams that stand one after another in a file. */
export interface GzipMember {
  /** Where it begins in the file. */
  readonly offset: number;
  /** Read to its end, or to its error, before the next member is asked for. Throws Problem 'warc-damaged'. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

// RFC 1952 §2.3.
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const TRAILER_BYTES = 8;
const LONGEST_NAME = 64 * 1024;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
// Deflate swells a thousandfold at most: so little at a time keeps memory at 16 MB whatever comes.
const SLICE_BYTES = 16 * 1024;
// What comes with an error in one slice is lost: the first is small, so that the head of a damaged record can be read.
const FIRST_SLICE_BYTES = 1024;
// Where a member was cut, reading runs a little into the next one before it notices.
const LOOK_BACK_SLICES = 64;
const LOOK_AHEAD_BYTES = 64 * 1024;
// Enough for the tables of a first block and a few letters.
const START_BYTES = 1024;

const isMagic = (bytes: Uint8Array): boolean => MAGIC.equals(bytes.subarray(0, MAGIC.length));

/** Whether these bytes begin a gzip member that holds the beginning of a WARC record. */
export function startsRecordMember(bytes: Uint8Array): boolean {
  if (!isMagic(bytes)) return false;
  try {
    const start = gunzipSync(bytes.subarray(0, START_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
    return /^\s*WARC\//.test(start.toString('latin1', 0, 64));
  } catch {
    return false;
  }
}

/** The members of a gzip file. After a damaged one comes the next that begins a WARC record. */
export async function* readGzipMembers(reader: ByteReader): AsyncGenerator<GzipMember> {
  while ((await reader.peek(1)).length > 0) {
    const offset = reader.position;
    let isDamaged = false;
    yield { offset, bytes: inflateMember(reader, () => (isDamaged = true)) };
    if (isDamaged) await skipToRecordMember(reader, offset);
  }
}

async function* inflateMember(reader: ByteReader, onDamage: () => void): AsyncGenerator<Uint8Array> {
  const offset = reader.position;
  const recent: Uint8Array[] = [];
  try {
    const sum = { crc: 0, size: 0 };
    await skipHeader(reader);
    for await (const part of inflate(reader, recent)) {
      sum.crc = crc32(part, sum.crc);
      sum.size += part.length;
      yield part;
    }
    const trailer = await reader.take(TRAILER_BYTES);
    recent.push(trailer);
    if (
      trailer.length < TRAILER_BYTES ||
      trailer.readUInt32LE(0) !== sum.crc ||
      trailer.readUInt32LE(4) !== sum.size % 2 ** 32
    )
      throw new Problem('warc-damaged', { offset });
  } catch (error) {
    const isDamage =
      error instanceof Problem || (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'));
    if (!isDamage) throw error;
    // What was taken for this member may be the next one.
    reader.giveBack(Buffer.concat(recent));
    onDamage();
    throw error instanceof Problem ? error : new Problem('warc-damaged', { offset }, error);
  }
}

/** The deflate stream that begins here; afterwards the reader stands behind it. `recent` is given the last bytes that were taken. */
async function* inflate(reader: ByteReader, recent: Uint8Array[]): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw();
  const ended = once(engine, 'end');
  // It counts only where it is awaited.
  ended.catch(() => {});
  let parts: Uint8Array[] = [];
  engine.on('data', (part: Uint8Array) => parts.push(part));
  const takeParts = (): readonly Uint8Array[] => {
    const taken = parts;
    parts = [];
    return taken;
  };
  let fed = 0;
  try {
    for (;;) {
      const slice = await reader.takeSome(fed === 0 ? FIRST_SLICE_BYTES : SLICE_BYTES);
      if (slice.length === 0) {
        engine.end();
      } else {
        fed += slice.length;
        recent.push(slice);
        if (recent.length > LOOK_BACK_SLICES) recent.shift();
        // After an error no one answers a write.
        await Promise.race([new Promise<void>((resolve) => engine.write(slice, () => resolve())), ended]);
      }
      // What it does not want comes after its end.
      const left = fed - engine.bytesWritten;
      if (left > 0) {
        reader.giveBack(slice.subarray(slice.length - left));
        recent.splice(-1, 1, slice.subarray(0, slice.length - left));
      }
      const isOver = left > 0 || slice.length === 0;
      if (isOver) await ended;
      yield* takeParts();
      if (isOver) return;
    }
  } finally {
    engine.destroy();
  }
}

/** Throws Problem 'warc-damaged' for what is no gzip header. */
async function skipHeader(reader: ByteReader): Promise<void> {
  const fixed = await reader.peek(10);
  const flags = fixed[3] ?? FLAG.reserved;
  if (!isMagic(fixed) || (flags & FLAG.reserved) !== 0) throw new Problem('warc-damaged', { offset: reader.position });
  await reader.skip(10);
  if (flags & FLAG.extra) {
    const [low = 0, high = 0] = await reader.take(2);
    await reader.skip(low + 256 * high);
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const end = (await reader.peek(LONGEST_NAME)).indexOf(0);
    if (end < 0) throw new Problem('warc-damaged', { offset: reader.position });
    await reader.skip(end + 1);
  }
  if (flags & FLAG.headerCrc) await reader.skip(2);
}

/** Goes to the next member behind `offset` that begins a WARC record, or to the end. */
async function skipToRecordMember(reader: ByteReader, offset: number): Promise<void> {
  if (reader.position <= offset) await reader.skip(offset + 1 - reader.position);
  for (;;) {
    const ahead = await reader.peek(LOOK_AHEAD_BYTES);
    const at = ahead.indexOf(MAGIC);
    const isLast = ahead.length < LOOK_AHEAD_BYTES;
    if (at < 0) {
      await reader.skip(isLast ? ahead.length : ahead.length - MAGIC.length + 1);
      if (isLast) return;
      continue;
    }
    await reader.skip(at);
    if (startsRecordMember(await reader.peek(START_BYTES))) return;
    await reader.skip(1);
  }
}
