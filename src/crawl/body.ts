import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { Problem } from '../domain/problem.ts';

const MEGABYTE = 1024 * 1024;
// Real pages shrink 5 to 20 times; a body that swells a hundredfold is made to fill memory.
const BOMB_RATIO = 100;
const BOMB_FROM_BYTES = 2 * MEGABYTE;

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};
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

/** Reads a response's body and decompresses it. Throws 'fetch-too-large', 'fetch-bomb', 'fetch-encoding', or what the network threw. */
export async function readBody(
  body: Readable,
  encoding: string | null,
  host: string,
  limit: BodyLimit,
): Promise<ReadBody> {
  const arrived: Uint8Array[] = [];
  let received = 0;
  const decoder = encoding === null || encoding === 'identity' ? undefined : createDecoder(encoding, host);
  const keep = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      received += chunk.length;
      arrived.push(chunk);
      yield chunk;
    }
  };
  // The callback is the only place where `pipeline` tells of an error; the loop below meets the same one.
  const decoded: AsyncIterable<Uint8Array> = decoder ? pipeline(body, keep, decoder, () => {}) : body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit.maxBytes) {
        if (limit.whenTooLarge === 'cut') break;
        throw new Problem('fetch-too-large', { host, limit: Math.round(limit.maxBytes / MEGABYTE) });
      }
      if (decoder && size > BOMB_FROM_BYTES && size > received * BOMB_RATIO) throw new Problem('fetch-bomb', { host });
    }
  } catch (error) {
    throw isDecodingError(error) ? new Problem('fetch-encoding', { host }, error) : error;
  }
  const bytes = Buffer.concat(chunks, Math.min(size, limit.maxBytes));
  return { bytes, received: decoder ? Buffer.concat(arrived, received) : bytes };
}

function createDecoder(encoding: string, host: string): Transform {
  const create = DECODERS[encoding.trim().toLowerCase()];
  if (!create) throw new Problem('fetch-encoding', { host });
  return create();
}

function isDecodingError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:Z_|ERR_(?:BROTLI_)?_?|ZSTD_|ERR_ZSTD)/.test(code) && !code.startsWith('ERR_STREAM');
}
