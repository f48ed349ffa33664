import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { Problem } from '../../domain/problem.ts';
import { addFeed, type AddedFeed } from '../add-feed.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Examples:
  sorot add https://news.example/rss
  sorot add https://news.example/        says which feeds that page names

"sorot discover https://news.example/" looks for feeds where the page names none.
The feed is fetched once to see that it is one. "sorot run" or "sorot start" then collects its pages.`;

export const registerAdd: RegisterCommand = (program, context) => {
  program
    .command('add')
    .description('add feeds (RSS, Atom, RDF, JSON Feed) whose pages are to be collected')
    .argument('<FEED_URL...>', 'addresses of feeds')
    .addHelpText('after', HELP)
    .action(async (addresses: readonly string[]) => {
      const { feeds } = await context.openStore('sorot add');
      const tools = { feeds, crawler: context.openCrawler(), clock: SYSTEM_CLOCK };
      for (const address of addresses) {
        try {
          await writeLine(context.stdout, tell(await addFeed(address, tools, context.signal)));
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          await writeLine(context.stderr, `sorot: ${error.message}`);
          context.setStatus(1);
        }
      }
    });
};

function tell({ feed: { url }, isNew, content: { title, entries } }: AddedFeed): string {
  const name = title === null ? url : `${title} (${url})`;
  return isNew ? `Added ${name}, with ${entries.length} entries now.` : `${name} is here already.`;
}
