import { REEXTRACTED, reextract, type Reextracted } from '../../pipeline/reextract.ts';
import { withEditedOutlets } from '../../pipeline/sources/edited-outlets.ts';
import { openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { parseDay } from '../parse-day.ts';
import { createProgress } from '../progress.ts';

const HELP = `
Every page that is collected is kept as it came, in the folder "captures" of the store. This reads and analyses those pages again with
the rules and models of today and replaces the records that change; nothing is fetched.

Examples:
  sorot reextract
  sorot reextract --since 2026-11-01

Exit status: 0 all well, 1 some page that was read before cannot be read now (its record stays), 2 the call itself was wrong.`;

export const registerReextract: RegisterCommand = (program, context) => {
  program
    .command('reextract')
    .description('read and analyse the pages that were collected once more, without fetching')
    .option('--since <day>', 'only pages fetched since this day (YYYY-MM-DD, UTC)', parseDay)
    .addHelpText('after', HELP)
    .action(async ({ since }: { readonly since?: string }) => {
      const { config, log, signal, stdout } = context;
      const store = await context.openStore('sorot reextract');
      const catalogue = await openSourceCatalogue(config.dataDir, store.sources);
      const pool = withEditedOutlets(context.openAnalysisPool(), catalogue);
      const progress = createProgress(context.stderr);
      const counts = new Map<Reextracted, number>(REEXTRACTED.map((outcome) => [outcome, 0]));
      let done = 0;
      for await (const outcome of reextract({ store, pool, log, capturesDir: config.capturesDir }, since ?? null)) {
        signal.throwIfAborted();
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        progress.show(`${(done += 1)} pages`);
      }
      progress.end();
      await writeLine(stdout, `${Array.from(counts, ([outcome, count]) => `${count} ${outcome}`).join(', ')}.`);
      if ((counts.get('failed') ?? 0) > 0) context.setStatus(1);
    });
};
