import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { backfill } from '../../pipeline/backfill.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { parseDay } from '../parse-day.ts';

const HELP = `
Reads the sitemaps of a site and puts their pages in the queue. "sorot run" or "sorot start" then collects them at the site's pace.
It can be stopped at any time and begun again: a page is put in the queue once.

Examples:
  sorot backfill https://news.example/ --since 2026-01-01
  sorot backfill https://news.example/sitemap-2026.xml.gz --since 2026-01-01 --undated`;

interface BackfillOptions {
  readonly since: string;
  readonly undated: boolean;
}

export const registerBackfill: RegisterCommand = (program, context) => {
  program
    .command('backfill')
    .description('queue the older pages of a site, from its sitemaps')
    .argument('<ADDRESS>', 'home page of the site, or a sitemap')
    .requiredOption('--since <day>', 'only pages published or changed since this day (YYYY-MM-DD)', parseDay)
    .option('--undated', 'pages of which no day is known, too', false)
    .addHelpText('after', HELP)
    .action(async (address: string, { since, undated }: BackfillOptions) => {
      const { signal, stderr, stdout } = context;
      const { tasks } = await context.openStore('sorot backfill');
      const tools = { tasks, crawler: context.openCrawler(), clock: SYSTEM_CLOCK };
      const total = { offered: 0, undated: 0 };
      for await (const step of backfill({ address, since, undated }, tools, signal)) {
        if ('problem' in step) {
          await writeLine(stderr, `sorot: ${step.sitemap}: ${step.problem.message}`);
          context.setStatus(1);
        } else {
          total.offered += step.offered;
          total.undated += step.undated;
          await writeLine(stdout, `${step.offered} new pages in ${step.sitemap}`);
        }
      }
      const leftOut =
        total.undated > 0 ? `; ${total.undated} left out, for their day is not known (--undated takes them)` : '';
      await writeLine(stdout, `${total.offered} pages put in the queue${leftOut}.`);
    });
};
