import { Problem } from '../../domain/problem.ts';
import { ByteReader } from '../warc/byte-reader.ts';
import { readGzipMembers } from '../warc/gzip-members.ts';

// Some servers compress what is compressed already.
const MOST_LAYERS = 3;
// Twice what a sitemap may have.
const MOST_LAYER_BYTES = 100 * 1024 * 1024;
// Files are put together of a few; a layer of empty ones would cost much and give nothing.
const MOST_MEMBERS = 1000;

/**
 * What is inside gzip, or gzip in gzip, whatever its name and type say; bytes that are no gzip come as they are. Of a stream that is
 * cut off, damaged or endless comes what stands before; that a checksum is wrong takes nothing away.
 */
export async function* gunzipLayers(
  chunks: AsyncIterable<Uint8Array>,
  layers = MOST_LAYERS,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(chunks);
  const [first, second] = await reader.peek(2);
  const isGzip = first === 0x1f && second === 0x8b;
  yield* isGzip && layers > 0 ? gunzipLayers(gunzip(reader), layers - 1) : reader.rest();
}

async function* gunzip(reader: ByteReader): AsyncGenerator<Uint8Array> {
  let bytesLeft = MOST_LAYER_BYTES;
  let membersLeft = MOST_MEMBERS;
  try {
    for await (const { bytes } of readGzipMembers(reader)) {
      for await (const piece of bytes) {
        yield piece.subarray(0, bytesLeft);
        bytesLeft -= piece.length;
        if (bytesLeft <= 0) return;
      }
      membersLeft -= 1;
      if (membersLeft === 0) return;
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  } finally {
    await reader.close();
  }
}
