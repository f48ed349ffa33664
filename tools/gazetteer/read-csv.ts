import { readFileSync } from 'node:fs';

/** A line of a CSV file by column name; a column that the file lacks reads as ''. */
export type CsvRow = (column: string) => string;

function* toCells(text: string): Iterable<readonly string[]> {
  let cells: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '' && cells.length === 0) return;
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    yield cells;
    cells = [];
  }
}

/** The rows of a CSV file (RFC 4180) with a header, cells trimmed. */
export function readCsv(file: string): readonly CsvRow[] {
  const [header = [], ...rows] = toCells(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const columns = new Map(header.map((column, index) => [column, index]));
  return rows.map((cells) => (column) => cells[columns.get(column) ?? -1]?.trim() ?? '');
}

/** The parts of a cell that separates by `|`. */
export const toParts = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
