import type { ArticleRecord } from '../../domain/record.ts';
import { EXPORT_COLUMNS } from './columns.ts';
import type { ExportColumn } from './columns.ts';

/** What a spreadsheet takes for the end of a cell: `;` where a comma is the decimal sign, as in Indonesia. */
export type CsvSeparator = ',' | ';';

/** Without it Excel reads UTF-8 as the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

// A spreadsheet runs a cell that begins so as a formula, and news is written by strangers
// (https://owasp.org/www-community/attacks/CSV_Injection).
const FORMULA = /^[=+\-@\t\r]/;

/** A table by RFC 4180 that spreadsheets open as it is, header first. */
export async function* toCsv(records: AsyncIterable<ArticleRecord>, separator: CsvSeparator): AsyncIterable<string> {
  yield (
    BYTE_ORDER_MARK +
    toLine(
      EXPORT_COLUMNS.map(({ name }) => name),
      separator,
    )
  );
  for await (const record of records) {
    yield toLine(
      EXPORT_COLUMNS.map((column) => toCell(column, record, separator)),
      separator,
    );
  }
}

function toCell(column: ExportColumn, record: ArticleRecord, separator: CsvSeparator): string {
  if (column.kind === 'text') return withoutFormula(column.value(record) ?? '');
  if (column.kind === 'list') return withoutFormula(column.value(record).join(' | '));
  const digits = String(column.value(record) ?? '');
  return separator === ';' ? digits.replace('.', ',') : digits;
}

const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const toLine = (cells: readonly string[], separator: CsvSeparator): string =>
  `${cells.map((cell) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\r\n`;
