import { Readable, type Transform } from 'node:stream';

/** What a decoder makes of some bytes. Throws what it throws, or what reading the bytes does. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, decoder: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  source.on('error', (error) => decoder.destroy(error));
  try {
    for await (const piece of source.pipe(decoder)) yield piece as Uint8Array;
  } finally {
    source.destroy();
  }
}

/** Whether an error is a decoder's own: bytes that are damaged, cut off or of another kind. */
export function isDecodingError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // zlib says Z_DATA_ERROR, Brotli ERR__ERROR_FORMAT_…, Zstandard ZSTD_error_….
  return /^(?:Z_|ERR_(?:BROTLI_)?_|ZSTD_|ERR_ZSTD)/.test(code);
}
