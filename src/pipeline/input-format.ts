export type InputFormat = 'empty' | 'binary' | 'warc' | 'lines' | 'html' | 'text';

/** What is needed to tell formats apart. */
export const FORMAT_BYTES = 4096;

// PDF, PNG, JPEG, GIF, ZIP (docx, xlsx), RAR, 7z, old Office files: some hold no zero byte in their first kilobytes.
const BINARY_MAGIC = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x03\x04',
  'Rar!',
  '7z\xbc\xaf',
  '\xd0\xcf\x11\xe0',
];
const HTML = /^<|<(?:!doctype\s+html|html|head|body|article|div|p|br)\b/i;
const LINES_NAME = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;

/**
 * Tells by its beginning what an input is; the name and `lines` ("JSON Lines are expected here") decide only where the content
 * leaves it open.
 */
export function detectFormat(
  head: Uint8Array,
  hints: { readonly name: string | null; readonly lines: boolean },
): InputFormat {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  // Latin-1 keeps one character a byte; in UTF-16 the zero bytes between the letters are taken out.
  const start = Buffer.from(head.subarray(0, FORMAT_BYTES))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const text = (isUtf16 ? start.replaceAll('\0', '') : start).trimStart();
  if (text === '') return 'empty';
  // Before binary: the pages in an archive may be compressed.
  if (/^WARC\/\d/.test(text)) return 'warc';
  if (BINARY_MAGIC.some((magic) => text.startsWith(magic)) || (!isUtf16 && text.includes('\0'))) return 'binary';
  if (/^\{\s*["}]/.test(text)) return 'lines';
  if (text.startsWith('<')) return 'html';
  if (hints.lines || LINES_NAME.test(hints.name ?? '')) return 'lines';
  return HTML.test(text) ? 'html' : 'text';
}
