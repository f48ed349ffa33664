import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { Problem } from '../../domain/problem.ts';
import { addSource, type AddedSource } from '../../pipeline/sources/add-source.ts';
import { openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Given a home page, its feeds are looked for (as "sorot discover" does) and the best one is added.

Examples:
  sorot add https://news.example/
  sorot add https://news.example/rss

The feed is fetched once to see that it is one. "sorot run" or "sorot start" then collects its pages.`;

export const registerAdd: RegisterCommand = (program, context) => {
  program
    .command('add')
    .description('follow outlets, given a home page or a feed (RSS, Atom, RDF, JSON Feed, news sitemap)')
    .argument('<ADDRESS...>', 'home pages, or addresses of feeds')
    .addHelpText('after', HELP)
    .action(async (addresses: readonly string[]) => {
      const store = await context.openStore('sorot add');
      const catalogue = await openSourceCatalogue(context.config.dataDir, store.sources);
      const tools = { ...store, catalogue, crawler: context.openCrawler(), clock: SYSTEM_CLOCK };
      for (const address of addresses) {
        try {
          const added = await addSource(address, tools, context.signal);
          for (const line of tell(added)) await writeLine(context.stdout, line);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          await writeLine(context.stderr, `sorot: ${error.message}`);
          context.setStatus(1);
        }
      }
    });
};

function tell({ feed: { url }, isNew, title, entries, found }: AddedSource): readonly string[] {
  const name = title === null ? url : `${title} (${url})`;
  const others = found?.followable.map((address) => address.url).filter((other) => other !== url) ?? [];
  return [
    isNew ? `Added ${name}, with ${entries} entries now.` : `${name} is here already.`,
    ...(others.length > 0 ? [`Found there too: ${others.join(' ')}`] : []),
  ];
}
