import { decodeText } from '../base/decode-text.ts';

// Enough for any XML declaration.
const PROLOG_BYTES = 512;

/** The text of a feed, without what may stand before its first mark: four of nine real feeds begin with a blank line. */
export function decodeFeed(bytes: Uint8Array, charset: string | null): string {
  const prolog = Buffer.from(bytes.subarray(0, PROLOG_BYTES)).toString('latin1');
  const declared = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(prolog)?.[1];
  return decodeText(bytes, [declared, charset]).trimStart();
}
