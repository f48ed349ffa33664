import { decodeDeclared, decodeText } from '../../base/decode-text.ts';

// Enough for any XML declaration.
const PROLOG_BYTES = 512;
const MARKUP = 0x3c; // "<"
// What XML 1.0 §2.2 does not allow: word processors leave it in headlines.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u{FFFE}\u{FFFF}]/gu;

/**
 * The text of a feed, without what may stand before its first mark (four of nine real feeds begin with a blank line) and without the
 * characters that XML forbids.
 */
export function decodeFeed(bytes: Uint8Array, charset: string | null): string {
  const prolog = Buffer.from(bytes.subarray(0, PROLOG_BYTES)).toString('latin1');
  const declared = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(prolog)?.[1];
  const text = decodeDeclared(bytes, []) ?? decodePieces(bytes, [declared, charset]);
  return text.replace(FORBIDDEN, '').trimStart();
}

/** Feeds are pasted together from several hands: each piece between two tags is valid UTF-8 or what the labels say. */
function decodePieces(bytes: Uint8Array, labels: readonly (string | null | undefined)[]): string {
  const others = labels.filter((label) => !/^utf-?8$/i.test(label ?? ''));
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const next = bytes.indexOf(MARKUP, from + 1);
    const to = next < 0 ? bytes.length : next;
    pieces.push(decodeText(bytes.subarray(from, to), others));
    from = to;
  }
  return pieces.join('');
}
