import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { loadWordRarity } from '../../insights/stories/word-rarity.ts';
import { createCollector } from '../../pipeline/collect.ts';
import { withEditedOutlets } from '../../pipeline/sources/edited-outlets.ts';
import { openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import { createSourceDesk } from '../../pipeline/sources/source-desk.ts';
import { createStoryDesk } from '../../pipeline/stories/story-desk.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Polls the feeds that are due, fetches the pages they name at each site's pace, analyses and keeps them.
Ctrl-C ends it cleanly; if it is killed, the next run goes on where it stopped.

Examples:
  sorot run             until it is stopped
  sorot run --once      until nothing is to be done now`;

export const registerRun: RegisterCommand = (program, context) => {
  program
    .command('run')
    .description('collect the pages of all feeds, without a server')
    .option('--once', 'end when nothing is to be done now')
    .addHelpText('after', HELP)
    .action(async ({ once = false }: { readonly once?: boolean }) => {
      const { log, signal, stdout } = context;
      const store = await context.openStore('sorot run');
      const { waiting } = await store.tasks.counts();
      if (waiting === 0 && (await store.feeds.all()).length === 0) {
        await writeLine(context.stderr, 'sorot: there are no feeds yet; add one with "sorot add FEED_URL".');
        context.setStatus(1);
        return;
      }
      const catalogue = await openSourceCatalogue(context.config.dataDir, store.sources);
      const pool = withEditedOutlets(context.openAnalysisPool(), catalogue);
      // Without its models every page would be given up: better not to begin.
      await pool.models();
      const owner = `${process.pid}@${Date.now()}`;
      const crawler = context.openCrawler();
      const collector = createCollector({
        store,
        crawler,
        captures: context.openArchive(store),
        pool,
        clock: SYSTEM_CLOCK,
        log,
        owner,
        isFollowed: ({ url }) => !catalogue.isDisabled(catalogue.sourceOf(url) ?? ''),
      });
      const desk = createSourceDesk({ store, catalogue, crawler, clock: SYSTEM_CLOCK, log }, signal);
      const stories = createStoryDesk({
        store,
        rarity: loadWordRarity(context.config.dataDir),
        clock: SYSTEM_CLOCK,
        log,
      });
      // A single round collects what is there and measures nothing.
      await Promise.all([collector.run({ signal, once }), ...(once ? [] : [desk.run(), stories.run(signal)])]);
      await stories.catchUp(signal);
      const counts = collector.counts();
      const { polls, failedPolls, found, added, replaced, known, retried, quarantined } = counts;
      await writeLine(
        stdout,
        `${polls} polls (${failedPolls} failed), ${found} pages found; ` +
          `${added} added, ${replaced} replaced, ${known} known, ${retried} to be tried again, ${quarantined} given up.`,
      );
      if (failedPolls + quarantined > 0) context.setStatus(1);
    });
};
