import { sha256Hex } from '../../base/hash.ts';

/** By what a page that is dealt with is remembered: the first 8 bytes of the SHA-256 of its address, as SQLite's signed integer. */
export const toPageNumber = (url: string): bigint => BigInt.asIntN(64, BigInt(`0x${sha256Hex(url, 16)}`));
