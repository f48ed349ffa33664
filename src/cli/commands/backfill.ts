import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { problemMessage } from '../../domain/problem.ts';
import { walkBackfill } from '../../pipeline/sources/backfill.ts';
import { beginBackfill, findSitemapItself } from '../../pipeline/sources/begin-backfill.ts';
import { discoverSource } from '../../pipeline/sources/discover-source.ts';
import { findLists } from '../../pipeline/sources/find-lists.ts';
import { getSource } from '../../pipeline/sources/find-source.ts';
import { openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { parseDay } from '../parse-day.ts';

const HELP = `
Reads the sitemaps and index pages of an outlet, day by day where they know days, and puts their pages in the queue. "sorot run" or
"sorot start" then collects them at the site's pace. It can be stopped at any time: the same command goes on where it was.

Examples:
  sorot backfill kompas.com --since 2025-01-01
  sorot backfill https://news.example/ --since 2026-01-01
  sorot backfill https://news.example/sitemap-2026.xml.gz --since 2026-01-01 --undated`;

interface BackfillOptions {
  readonly since: string;
  readonly undated: boolean;
}

export const registerBackfill: RegisterCommand = (program, context) => {
  program
    .command('backfill')
    .description('queue the older pages of an outlet, from its sitemaps and index pages')
    .argument('<SOURCE>', 'name or domain of an outlet, its home page, or a sitemap')
    .requiredOption('--since <day>', 'only pages published or changed since this day (YYYY-MM-DD)', parseDay)
    .option('--undated', 'pages of which no day is known, too', false)
    .addHelpText('after', HELP)
    .action(async (given: string, { since, undated }: BackfillOptions) => {
      const { signal, stderr, stdout } = context;
      const store = await context.openStore('sorot backfill');
      const catalogue = await openSourceCatalogue(context.config.dataDir, store.sources);
      const tools = { ...store, catalogue, crawler: context.openCrawler(), clock: SYSTEM_CLOCK };
      const request = { source: getSource(given, catalogue), since, undated };
      const sitemap = findSitemapItself(given);
      const goesOn = await beginBackfill(
        request,
        async () => {
          if (sitemap !== undefined) return { sitemaps: [sitemap], indexes: [] };
          if (/^https?:/i.test(given)) await discoverSource(given, tools, signal);
          return findLists(request.source, tools, signal);
        },
        tools,
      );
      if (goesOn) await writeLine(stdout, 'Going on where it was stopped.');

      const total = { offered: 0, leftOut: 0 };
      for await (const step of walkBackfill(request, { attempts: 1, mostWaiting: Infinity }, tools, signal)) {
        total.offered += step.offered;
        total.leftOut += step.leftOut;
        if (step.problem === null) await writeLine(stdout, `${step.offered} new pages in ${step.url}`);
        else {
          const { code, params } = step.problem;
          await writeLine(stderr, `sorot: ${step.url}: ${problemMessage(code, params, 'en')}`);
          context.setStatus(1);
        }
      }
      const leftOut =
        total.leftOut > 0 ? `; ${total.leftOut} left out, for their day is not known (--undated takes them)` : '';
      await writeLine(stdout, `${total.offered} pages put in the queue${leftOut}.`);
    });
};
