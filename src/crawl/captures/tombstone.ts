import { crc32 } from 'node:zlib';
import { newRecordId } from '../warc/write-warc.ts';

// RFC 1952 §2.3: no name, no time, written nowhere in particular.
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const TRAILER_BYTES = 8;
// RFC 1951 §3.2.4: a block that is stored as it is has 5 bytes before it and holds at most 65,535.
const STORED_HEADER_BYTES = 5;
const STORED_BYTES = 65_535;
const NOTE = 'note: the record that stood here was taken out\r\n';

/**
 * A gzip member of exactly `length` bytes, for the place of a record that is taken out: no other record moves, so every place that
 * is written down elsewhere stays true. It holds a record that says when, and nothing of what was there.
 */
export function formatTombstone(length: number, at: string): Buffer {
  const room = length - GZIP_HEADER.length - TRAILER_BYTES;
  const blocks = Math.ceil(room / (STORED_BYTES + STORED_HEADER_BYTES));
  const size = room - blocks * STORED_HEADER_BYTES;
  if (blocks < 1 || size < 0) throw new Error(`no gzip member has ${length} bytes`);
  const content = formatContent(size, at);
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(size, 4);
  return Buffer.concat([GZIP_HEADER, ...toStoredBlocks(content, blocks), trailer], length);
}

/** A record of `size` bytes; blank lines, which readers skip, where none is so small. */
function formatContent(size: number, at: string): Buffer {
  const toHead = (blockBytes: number): string =>
    [
      'WARC/1.1',
      'WARC-Type: metadata',
      `WARC-Record-ID: ${id}`,
      `WARC-Date: ${at}`,
      'Content-Type: application/warc-fields',
      // As many digits for every length, so that the head's own length is known beforehand.
      `Content-Length: ${String(blockBytes).padStart(10, '0')}`,
      '\r\n',
    ].join('\r\n');
  const id = newRecordId();
  const end = '\r\n\r\n';
  const blockBytes = size - toHead(0).length - end.length;
  if (blockBytes < NOTE.length) return Buffer.alloc(size, '\n');
  return Buffer.from(toHead(blockBytes) + NOTE.padEnd(blockBytes) + end, 'latin1');
}

function* toStoredBlocks(content: Buffer, blocks: number): Generator<Buffer> {
  for (let block = 0; block < blocks; block += 1) {
    const part = content.subarray(block * STORED_BYTES, (block + 1) * STORED_BYTES);
    const header = Buffer.alloc(STORED_HEADER_BYTES);
    header.writeUInt8(block === blocks - 1 ? 1 : 0, 0);
    header.writeUInt16LE(part.length, 1);
    header.writeUInt16LE(part.length ^ 0xffff, 3);
    yield header;
    yield part;
  }
}
