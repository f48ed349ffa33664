import { Command, CommanderError } from 'commander';
import { readConfig } from '../config/config.ts';
import { Problem } from '../domain/problem.ts';
import { registerAdd } from './commands/add.ts';
import { registerAnalyze } from './commands/analyze.ts';
import { registerBackfill } from './commands/backfill.ts';
import { registerCaptures } from './commands/captures.ts';
import { registerCorrections } from './commands/corrections.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDiscover } from './commands/discover.ts';
import { registerExport } from './commands/export.ts';
import { registerExtract } from './commands/extract.ts';
import { registerFeeds } from './commands/feeds.ts';
import { registerInsights } from './commands/insights.ts';
import { registerLines } from './commands/lines.ts';
import { registerReextract } from './commands/reextract.ts';
import { registerRemove } from './commands/remove.ts';
import { registerRun } from './commands/run.ts';
import { registerSearch } from './commands/search.ts';
import { registerSources } from './commands/sources.ts';
import { registerStart } from './commands/start.ts';
import { registerStories } from './commands/stories.ts';
import { registerUser } from './commands/user.ts';
import { registerWho } from './commands/who.ts';
import type { RegisterCommand } from './context.ts';
import { Interrupted, listenForInterrupts } from './interrupts.ts';
import { openContext } from './open-context.ts';

const COMMANDS: readonly RegisterCommand[] = [
  registerStart,
  registerAnalyze,
  registerExtract,
  registerStories,
  registerAdd,
  registerSources,
  registerFeeds,
  registerDiscover,
  registerBackfill,
  registerRun,
  registerSearch,
  registerWho,
  registerInsights,
  registerExport,
  registerReextract,
  registerCaptures,
  registerCorrections,
  registerLines,
  registerRemove,
  registerDemo,
  registerUser,
];

/** The exit status of an error, after telling the user in one sentence. A fault of ours shows where it happened. */
function reportError(error: unknown): number {
  // Commander has written its sentence already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) return error.status;
  if (error instanceof Problem) {
    process.stderr.write(`sorot: ${error.message}\n`);
    return error.code === 'config-value' ? 2 : 1;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`sorot: this is a fault of Sorot itself, please report it.\n${trace}\n`);
  return 1;
}

async function main(): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const config = readConfig();
  let status = 0;
  const setStatus = (wanted: 1 | 2): void => void (status = Math.max(status, wanted));
  const context = openContext({ config, stdin, stdout, stderr, setStatus, signal: listenForInterrupts(process) });
  const program = new Command('sorot')
    .description('News intelligence for Indonesia: from a news page to a record that can be believed.')
    .version(config.version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'sorot: ')) })
    .showHelpAfterError('(sorot --help tells more)');
  for (const register of COMMANDS) register(program, context);
  try {
    await program.parseAsync();
    return status;
  } finally {
    await context.close();
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may have seen enough (`| head`): that is no error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`sorot: the output cannot be written: ${error.message}\n`);
  process.exit(1);
});
// Node would otherwise wait for a standard input that stays open.
process.exit(await main().catch(reportError));
