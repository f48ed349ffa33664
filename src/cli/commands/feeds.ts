import { problemMessage } from '../../domain/problem.ts';
import type { Feed } from '../../store/feed-store.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { registerFeedsExport } from './feeds-export.ts';
import { registerFeedsImport } from './feeds-import.ts';

export const registerFeeds: RegisterCommand = (program, context) => {
  const command = program
    .command('feeds')
    .description('list the feeds and how their last polls went')
    .option('--json', 'one JSON object a line')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const store = await context.openStore('sorot feeds');
      for (const feed of await store.feeds.all())
        await writeLine(context.stdout, json ? JSON.stringify(feed) : formatFeed(feed));
    });
  registerFeedsImport(command, context);
  registerFeedsExport(command, context);
};

function formatFeed(feed: Feed): string {
  const health = feed.failure
    ? `failing (${feed.failures}×): ${problemMessage(feed.failure.code, feed.failure.params, 'en')}`
    : `last success ${feed.lastSuccessAt ?? 'none yet'}`;
  return [
    feed.title ?? '(no title)',
    `  ${feed.url}`,
    `  ${feed.entries} pages found · next poll ${feed.nextPollAt} · ${health}`,
  ].join('\n');
}
