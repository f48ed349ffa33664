import { discover } from '../../crawl/discovery/discover.ts';
import { knownLists } from '../../pipeline/sources/known-lists.ts';
import { NO_EDITS, openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Looks at what is known of the publisher, at the page, at the site's robots.txt, and where these name nothing in the usual places.
"sorot add" follows the best feed, "sorot backfill" reads sitemaps and index pages.

Example:
  sorot discover https://news.example/`;

export const registerDiscover: RegisterCommand = (program, context) => {
  program
    .command('discover')
    .description('find the feeds, sitemaps and index pages of a site')
    .argument('<HOME_PAGE>', 'address of its home page')
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(async (address: string, { json = false }: { readonly json?: boolean }) => {
      const { config, signal, stdout } = context;
      // Without the store, so that it works beside a server.
      const catalogue = await openSourceCatalogue(config.dataDir, NO_EDITS);
      const known = knownLists(catalogue.sourceOf(address) ?? '', catalogue);
      const found = await discover(address, known, context.openCrawler(), signal);
      const lines = [
        ...found.feeds.map(({ url }) => `feed     ${url}`),
        ...found.sitemaps.map(({ url }) => `sitemap  ${url}`),
        ...found.indexes.map(({ url }) => `index    ${url}`),
      ];
      if (json) await writeLine(stdout, JSON.stringify(found));
      else for (const line of lines) await writeLine(stdout, line);
      if (lines.length === 0) context.setStatus(1);
    });
};
