import { InvalidArgumentError } from 'commander';
import type { CliContext, RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Every page that is collected is kept as it came, in the folder "captures" of the store. The settings SOROT_CAPTURES_DAYS and
SOROT_CAPTURES_GB say for how long and in how much room; "sorot start" deletes each night what is older or too much, "sorot captures prune"
does so now. Articles stay; only their pages go.

Examples:
  sorot captures
  sorot captures prune
  sorot captures prune --days 90`;

interface PruneOptions {
  readonly days: number | null;
  readonly gb: number | null;
}

const GIGABYTE = 1000 ** 3;

export const registerCaptures: RegisterCommand = (program, context) => {
  const { keepDays, maxBytes } = context.config.captures;
  const command = program
    .command('captures')
    .description('how many pages are kept as they were fetched, and in how much room')
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(({ json = false }: { readonly json?: boolean }) => show(json, context));
  command
    .command('prune')
    .description('delete the pages that are kept no longer')
    .option('--days <number>', 'keep the pages of so many days', parseCount, keepDays)
    .option(
      '--gb <number>',
      'keep the newest pages that fit in so many gigabytes',
      parseCount,
      maxBytes === null ? null : maxBytes / GIGABYTE,
    )
    .action((options: PruneOptions) => prune(options, context));
};

async function show(json: boolean, context: CliContext): Promise<void> {
  const store = await context.openStore('sorot captures');
  const summary = await context.openArchive(store).summary();
  if (json) return writeLine(context.stdout, JSON.stringify(summary));
  const { count, files, bytes, oldest, newest } = summary;
  if (oldest === null || newest === null) return writeLine(context.stdout, 'No pages are kept.');
  const rows = { pages: count, files, size: `${toMegabytes(bytes)} MB`, oldest, newest };
  for (const [name, value] of Object.entries(rows)) await writeLine(context.stdout, `${name.padEnd(6)}  ${value}`);
}

async function prune({ days, gb }: PruneOptions, context: CliContext): Promise<void> {
  if (days === null && gb === null) {
    await writeLine(
      context.stdout,
      'Pages are kept without end: set SOROT_CAPTURES_DAYS or SOROT_CAPTURES_GB, or give --days or --gb.',
    );
    return;
  }
  const store = await context.openStore('sorot captures prune');
  const archive = context.openArchive(store);
  const { files, bytes } = await archive.prune({ keepDays: days, maxBytes: gb === null ? null : gb * GIGABYTE });
  await writeLine(context.stdout, `Deleted ${files.length} files, ${toMegabytes(bytes)} MB.`);
}

const toMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 999999.');
}
