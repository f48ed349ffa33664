import type { ArticleRecord } from '../../domain/record.ts';
import { toCsv } from './csv.ts';
import type { CsvSeparator } from './csv.ts';
import { toParquet } from './parquet.ts';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
};

/** Small pieces are gathered: a write for every line would cost more than the line. */
const LEAST_PIECE_BYTES = 65_536;

/** The articles as the bytes of one file, piece by piece; no more than a few thousand of them are in memory at a time. */
export function exportArticles(
  records: AsyncIterable<ArticleRecord>,
  format: ExportFormat,
  separator: CsvSeparator,
): AsyncIterable<Uint8Array> {
  if (format === 'parquet') return toParquet(records);
  return inPieces(format === 'csv' ? toCsv(records, separator) : toJsonLines(records));
}

/** Whole records, as the API gives them. */
async function* toJsonLines(records: AsyncIterable<ArticleRecord>): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

async function* inPieces(lines: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < LEAST_PIECE_BYTES) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}
