const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly label: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
];
/** What browsers take where nothing is declared. */
const FALLBACK = 'windows-1252';

function findDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // a label that no one knows
  }
}

/** Strict, except that a document cut inside its last character still counts as UTF-8 if it holds a whole one before. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    const isAscii = Buffer.byteLength(text) === text.length;
    return isAscii && text.length < bytes.length ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * The text in some bytes where it is certain or declared: a byte order mark decides; else valid UTF-8 wins over any label, for documents that
 * were re-encoded keep their old one; else the first label that is known. Undefined where none of these holds. The mark itself is left out.
 */
export function decodeDeclared(bytes: Uint8Array, labels: readonly string[]): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked.label).decode(bytes);
  const decoder = labels.map(findDecoder).find((found) => found !== undefined);
  return decodeUtf8(bytes) ?? decoder?.decode(bytes);
}

/** The text in some bytes, whatever they are: as declared, else windows-1252. */
export function decodeText(bytes: Uint8Array, labels: readonly (string | null | undefined)[] = []): string {
  const known = labels.filter((label): label is string => Boolean(label));
  return decodeDeclared(bytes, known) ?? new TextDecoder(FALLBACK).decode(bytes);
}
