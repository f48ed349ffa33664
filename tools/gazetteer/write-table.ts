import { writeFileSync } from 'node:fs';

type Cell = string | number | null | readonly string[];

function toText(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('|') : String(cell ?? '');
  if (/[\t\n\r]/.test(text)) throw new Error(`a cell may hold no tab or line break: ${JSON.stringify(text)}`);
  return text;
}

/** Writes rows as tab-separated lines under a header, sorted so that two versions of a file compare line by line. */
export function writeTable<K extends string>(
  file: string,
  columns: readonly K[],
  rows: readonly Readonly<Record<K, Cell>>[],
): number {
  const lines = rows.map((row) => columns.map((column) => toText(row[column])).join('\t')).sort();
  const text = [columns.join('\t'), ...lines, ''].join('\n');
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}
