import { Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { ByteReader } from './warc/byte-reader.ts';

// Some servers compress what is compressed already.
const MOST_LAYERS = 3;
const PIECE_BYTES = 64 * 1024;

/**
 * What is inside gzip, or gzip in gzip, whatever its name and type say; bytes that are no gzip come as they are. Of a stream that is
 * cut off or damaged comes what stands before.
 */
export async function* gunzipLayers(
  chunks: AsyncIterable<Uint8Array>,
  layers = MOST_LAYERS,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(chunks);
  const [first, second] = await reader.peek(2);
  const isGzip = first === 0x1f && second === 0x8b;
  yield* isGzip && layers > 0 ? gunzipLayers(gunzip(takeAll(reader)), layers - 1) : takeAll(reader);
}

async function* takeAll(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const piece = await reader.takeSome(PIECE_BYTES);
    if (piece.length === 0) return;
    yield piece;
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const unzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  source.on('error', (error) => unzip.destroy(error));
  try {
    for await (const piece of source.pipe(unzip)) yield piece as Uint8Array;
  } catch (error) {
    const isDamage = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (!isDamage) throw error;
  } finally {
    source.destroy();
  }
}
