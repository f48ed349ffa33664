import { Option } from 'commander';
import path from 'node:path';
import { Problem } from '../../domain/problem.ts';
import { EXPORT_FORMATS, exportArticles } from '../../reports/export/export-articles.ts';
import type { ExportFormat } from '../../reports/export/export-articles.ts';
import type { StoredRecord } from '../../store/article-store.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine, writePiece } from '../output.ts';
import { createProgress } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { readTypedQuery } from '../typed-query.ts';
import { writeWholeFile } from '../write-whole-file.ts';

const HELP = `
QUERY as for sorot search; '' is every article. There is no limit: what does not fit in memory need not.

  jsonl     one whole record a line
  csv       a row for each article, for a spreadsheet (UTF-8, header first)
  parquet   the same columns, for DuckDB, pandas, Spark ...

Examples:
  sorot export 'banjir tanggal:2026-11' --output banjir.csv
  sorot export 'banjir' --output banjir.csv --separator ';'      for a spreadsheet with decimal commas, as in Indonesia
  sorot export '' --format jsonl | gzip > everything.jsonl.gz

A file is written under another name (FILE.part) until it is whole; an interrupted export leaves nothing behind.
Exit status: 0 all well, 1 the export failed or the query cannot be read, 2 the call itself was wrong, 130 interrupted.`;

interface ExportOptions {
  readonly format?: ExportFormat;
  readonly output?: string;
  readonly separator: ',' | ';';
}

export const registerExport: RegisterCommand = (program, context) => {
  program
    .command('export')
    .description('write all articles of a query to a file, newest first')
    .argument('<QUERY>', "what to look for; '' is every article")
    .addOption(
      new Option('--format <format>', 'kind of file; without it, by the name of the file').choices(EXPORT_FORMATS),
    )
    .option('--output <file>', 'where to; without it, standard output')
    .addOption(new Option('--separator <sign>', 'between the cells of CSV').choices([',', ';']).default(','))
    .addHelpText('after', HELP)
    .action(async (text: string, { output, separator, ...options }: ExportOptions) => {
      const { signal, stdout, stderr } = context;
      const query = readTypedQuery(text, stderr);
      const format = options.format ?? formatOf(output);
      if (output === undefined && format === 'parquet' && stdout.isTTY) throw new Problem('export-terminal');
      const { articles } = await context.openStore('sorot export');
      const selection = await articles.select({ query, filter: {} });
      const progress = createProgress(stderr);
      const records = watched(selection.records(), selection.total, progress, signal);
      const pieces = exportArticles(records, format, separator);
      if (output === undefined) for await (const piece of pieces) await writePiece(stdout, piece);
      else await writeWholeFile(output, pieces);
      progress.end();
      if (output !== undefined) await writeLine(stderr, `${selection.total} articles in ${output}.`);
    });
};

function formatOf(output: string | undefined): ExportFormat {
  const extension = path.extname(output ?? '').slice(1);
  return EXPORT_FORMATS.find((format) => format === extension) ?? 'jsonl';
}

/** The records as they pass, until the user has had enough. */
async function* watched(
  records: AsyncIterable<StoredRecord>,
  total: number,
  progress: Progress,
  signal: AbortSignal,
): AsyncIterable<StoredRecord> {
  let done = 0;
  for await (const record of records) {
    signal.throwIfAborted();
    yield record;
    progress.show(`${(done += 1)} of ${total} articles`);
  }
}
