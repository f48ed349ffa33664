import { createHash } from 'node:crypto';

/** The first `length` hexadecimal digits of SHA-256 over UTF-8 text or bytes. */
export function sha256Hex(data: string | Uint8Array, length = 64): string {
  return createHash('sha256').update(data).digest('hex').slice(0, length);
}
