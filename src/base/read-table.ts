import { readFileSync } from 'node:fs';

/** A row by column name. A missing cell reads as ''. */
export type Row = (column: string) => string;

/**
 * The rows of a table whose first line names the columns and whose cells hold neither delimiter nor line break (no quoting is
 * read). The files are our own: one that is missing or lacks a column that is asked for is a fault of the installation and throws.
 */
export function readTable(file: string, delimiter: '\t' | ',' = '\t'): readonly Row[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = new Map(header.split(delimiter).map((column, index) => [column, index]));
  return lines.filter(Boolean).map((line) => {
    const cells = line.split(delimiter);
    return (column) => {
      const index = columns.get(column);
      if (index === undefined) throw new Error(`${file} has no column "${column}"`);
      return cells[index] ?? '';
    };
  });
}

/** The parts of a cell that holds a list. */
export const toList = (cell: string): readonly string[] => (cell ? cell.split('|') : []);
/** The cell, or null where it is empty. */
export const toNullable = (cell: string): string | null => cell || null;
