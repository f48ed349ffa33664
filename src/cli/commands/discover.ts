import { discover } from '../../crawl/discover.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Looks at the page, at the site's robots.txt, and where these name nothing in the usual places.
"sorot add" takes a feed, "sorot backfill" a sitemap.

Example:
  sorot discover https://news.example/`;

export const registerDiscover: RegisterCommand = (program, context) => {
  program
    .command('discover')
    .description('find the feeds and sitemaps of a site')
    .argument('<HOME_PAGE>', 'address of its home page')
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(async (address: string, { json = false }: { readonly json?: boolean }) => {
      const { feeds, sitemaps } = await discover(address, context.openCrawler(), context.signal);
      const lines = [...feeds.map((url) => `feed     ${url}`), ...sitemaps.map((url) => `sitemap  ${url}`)];
      if (json) await writeLine(context.stdout, JSON.stringify({ feeds, sitemaps }));
      else for (const line of lines) await writeLine(context.stdout, line);
      if (lines.length === 0) context.setStatus(1);
    });
};
