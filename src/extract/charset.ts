import { decodeDeclared, decodeText } from '../base/decode-text.ts';
import { Problem } from '../domain/problem.ts';

/** Where a declaration of the charset is looked for (bytes); browsers read 1,024, many pages of ours declare it later. */
const DECLARATION_WITHIN = 4096;
const BINARY_SAMPLE = 4096;
/** More control characters than this share of the sample is no text in any encoding. */
const MOST_CONTROL_SHARE = 0.05;

/** PNG, JPEG, GIF, PDF, ZIP, gzip, bzip2, xz, zstd, RIFF, ELF. */
const BINARY_SIGNATURES = [
  '89504e47',
  'ffd8ff',
  '474946383',
  '25504446',
  '504b0304',
  '1f8b',
  '425a68',
  'fd377a58',
  '28b52ffd',
  '52494646',
  '7f454c46',
];

/** UTF-16 is half zeros. */
const UTF_16_MARK = /^(?:fffe|feff)/;

/**
 * Bytes → text. In order: byte order mark; valid UTF-8, whatever any label says; the HTTP header's charset; the page's own
 * declaration; windows-1252.
 *
 * @throws Problem `input-empty`, `input-binary`; `charset-unknown` where a label is declared, is unknown, and nothing else decodes
 */
export function decodePage(bytes: Uint8Array, headerCharset: string | null): string {
  if (bytes.every(isBlank)) throw new Problem('input-empty');
  const labels = [headerCharset, declaredCharset(bytes)].filter((label) => label !== null);
  if (isBinary(bytes, labels)) throw new Problem('input-binary');
  const text = decodeDeclared(bytes, labels);
  if (text !== undefined) return text;
  const unknown = labels[0];
  if (unknown !== undefined) throw new Problem('charset-unknown', { charset: unknown });
  return decodeText(bytes);
}

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function isBinary(bytes: Uint8Array, labels: readonly string[]): boolean {
  const sample = bytes.subarray(0, BINARY_SAMPLE);
  const signature = Buffer.from(sample.subarray(0, 5)).toString('hex');
  if (BINARY_SIGNATURES.some((known) => signature.startsWith(known))) return true;
  if (UTF_16_MARK.test(signature) || labels.some((label) => /^utf-?16/i.test(label))) return false;
  const control = sample.reduce((count, byte) => count + (byte < 0x20 && !isBlank(byte) && byte !== 0x1b ? 1 : 0), 0);
  return control > sample.length * MOST_CONTROL_SHARE;
}

/** `<?xml encoding="…">`, `<meta charset="…">` or `<meta http-equiv content="…; charset=…">`. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString('latin1');
  const match =
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w:-]{1,40})|<meta[^>]{0,400}?charset\s*=\s*["']?([\w:-]{1,40})/i.exec(
      head,
    );
  return match?.[1] ?? match?.[2] ?? null;
}
