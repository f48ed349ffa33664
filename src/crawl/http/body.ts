import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { Problem } from '../../domain/problem.ts';
import { decodeStream, isDecodingError } from './decode-stream.ts';
import { ByteReader } from '../warc/byte-reader.ts';

const MEGABYTE = 1024 * 1024;
// Real pages shrink 5 to 20 times; a body that swells a hundredfold is made to fill memory.
const BOMB_RATIO = 100;
const BOMB_FROM_BYTES = 2 * MEGABYTE;
// A server behind a careless proxy compresses twice; more is a trick.
const MOST_ENCODINGS = 2;

type Chunks = AsyncIterable<Uint8Array>;

const by =
  (create: () => Transform) =>
  (chunks: Chunks): Chunks =>
    decodeStream(chunks, create());
const DECODERS: Readonly<Record<string, (chunks: Chunks) => Chunks>> = {
  gzip: by(createGunzip),
  'x-gzip': by(createGunzip),
  deflate: inflate,
  br: by(createBrotliDecompress),
  zstd: by(createZstdDecompress),
};
// What servers write where nothing is encoded; the last by mistake for a charset.
const NO_ENCODING: ReadonlySet<string> = new Set(['', 'identity', 'none', 'utf-8']);
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

export interface BodyLimit {
  /** Counted after decompression. */
  readonly maxBytes: number;
  /** What a longer body is: a Problem, or cut off at the limit. */
  readonly whenTooLarge: 'fail' | 'cut';
}

export interface ReadBody {
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** As they came. */
  readonly received: Uint8Array;
}

/**
 * Reads a response's body and decompresses it, several times where several encodings are named. Throws 'fetch-too-large',
 * 'fetch-bomb', 'fetch-encoding', or what the network threw.
 */
export async function readBody(
  body: Chunks,
  encodings: string | null,
  host: string,
  limit: BodyLimit,
): Promise<ReadBody> {
  const arrived: Uint8Array[] = [];
  let received = 0;
  const keep = async function* (chunks: Chunks): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      received += chunk.length;
      arrived.push(chunk);
      yield chunk;
    }
  };
  /** After each decoder: a bomb may lie inside another, whose own output is small. */
  const watch = async function* (chunks: Chunks): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > BOMB_FROM_BYTES && size > received * BOMB_RATIO) throw new Problem('fetch-bomb', { host });
      yield chunk;
    }
  };
  const decoders = getDecoders(encodings, host);
  const decoded = decoders.reduce((chunks, decode) => watch(decode(chunks)), keep(body));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limit.maxBytes) continue;
      if (limit.whenTooLarge === 'cut') break;
      throw new Problem('fetch-too-large', { host, limit: Math.round(limit.maxBytes / MEGABYTE) });
    }
  } catch (error) {
    throw isDecodingError(error) ? new Problem('fetch-encoding', { host }, error) : error;
  }
  const bytes = Buffer.concat(chunks, Math.min(size, limit.maxBytes));
  return { bytes, received: decoders.length > 0 ? Buffer.concat(arrived, received) : bytes };
}

/** What undoes the encodings that a header names (RFC 9110 §8.4), in the order in which it is to be done. */
function getDecoders(encodings: string | null, host: string): readonly ((chunks: Chunks) => Chunks)[] {
  const names = (encodings ?? '').split(',').map((name) => name.trim().toLowerCase());
  const decoders = names
    .filter((name) => !NO_ENCODING.has(name))
    .map((name) => DECODERS[name])
    .toReversed();
  const known = decoders.filter((decode) => decode !== undefined);
  if (known.length < decoders.length || known.length > MOST_ENCODINGS) throw new Problem('fetch-encoding', { host });
  return known;
}

/** "deflate" is zlib by the standard, and bare deflate by many servers. */
async function* inflate(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(chunks);
  // RFC 1950 §2.2: compression method 8 in the lower bits, and a checksum over the first two bytes.
  const [low = 0, high = 0] = await reader.peek(2);
  const isZlib = (low & 0x0f) === 8 && ((low << 8) | high) % 31 === 0;
  yield* decodeStream(reader.rest(), isZlib ? createInflate() : createInflateRaw());
}
