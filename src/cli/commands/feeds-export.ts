import { formatOpml } from '../../crawl/feeds/opml.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

export const registerFeedsExport: RegisterCommand = (feedsCommand, context) => {
  feedsCommand
    .command('export')
    .description('print the feeds as OPML, for a feed reader or another Sorot')
    .action(async () => {
      const { feeds } = await context.openStore('sorot feeds export');
      const all = await feeds.all();
      if (all.length > 0) {
        await writeLine(context.stdout, formatOpml(all).trimEnd());
        return;
      }
      await writeLine(context.stderr, 'sorot: there are no feeds yet; add one with "sorot add FEED_URL".');
      context.setStatus(1);
    });
};
