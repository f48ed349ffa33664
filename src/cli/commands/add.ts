import type { Crawler } from '../../crawl/crawler.ts';
import { normaliseUrl } from '../../crawl/normalise-url.ts';
import { Problem } from '../../domain/problem.ts';
import type { FeedStore } from '../../store/feed-store.ts';
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
      const crawler = context.openCrawler();
      for (const address of addresses) {
        try {
          await writeLine(context.stdout, await addFeed(address, feeds, crawler, context.signal));
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          await writeLine(context.stderr, `sorot: ${error.message}`);
          context.setStatus(1);
        }
      }
    });
};

/** Adds the feed at an address and tells so. Throws the Problem of what is no feed. */
async function addFeed(address: string, feeds: FeedStore, crawler: Crawler, signal: AbortSignal): Promise<string> {
  const url = normaliseUrl(address);
  if (url === undefined) throw new Problem('address-invalid', { url: address });
  const answer = await crawler.readFeed(url, { signal });
  if (answer.kind === 'home-page') throw new Problem('feed-is-home-page', { url, feeds: answer.feeds.join(' ') });
  if (answer.kind !== 'feed') throw new Problem('feed-unreadable', { url });
  const { isNew } = await feeds.add(url, new Date().toISOString());
  const name = answer.feed.title === null ? url : `${answer.feed.title} (${url})`;
  return isNew ? `Added ${name}, with ${answer.feed.entries.length} entries now.` : `${name} is here already.`;
}
