import { SYSTEM_CLOCK } from '../base/clock.ts';
import type { Config } from '../config/config.ts';
import { createCaptures } from '../crawl/captures/captures.ts';
import { createCrawler } from '../crawl/crawler.ts';
import { createPageArchive } from '../pipeline/page-archive.ts';
import { createAnalysisPool } from '../pipeline/worker-pool.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { CliContext } from './context.ts';
import { createLog } from './log.ts';

/** Where a command runs. */
export interface Surroundings extends Pick<CliContext, 'stdin' | 'stdout' | 'stderr' | 'signal' | 'setStatus'> {
  readonly config: Config;
}

/** A context that remembers what it opened. */
export interface OpenContext extends CliContext {
  /** Closes all of it, last opened first. */
  close(): Promise<void>;
}

export function openContext(surroundings: Surroundings): OpenContext {
  const { config, stderr } = surroundings;
  const log = createLog(config.logLevel, stderr);
  const opened: { close(): Promise<void> }[] = [];
  const remember = <T extends { close(): Promise<void> }>(thing: T): T => {
    opened.push(thing);
    return thing;
  };
  return {
    ...surroundings,
    log,
    openStore: async (command) => remember(await openSqliteStore({ dir: config.home, holder: command })),
    openCrawler: () => remember(createCrawler(config, SYSTEM_CLOCK)),
    openArchive({ articles, captures: index }) {
      const dir = config.capturesDir;
      const software = `Sorot/${config.version}`;
      const captures = createCaptures({ dir, software, userAgent: config.userAgent }, SYSTEM_CLOCK);
      return remember(createPageArchive({ dir, captures, index, articles, clock: SYSTEM_CLOCK, log }));
    },
    openAnalysisPool: () => remember(createAnalysisPool(config)),
    async close() {
      for (const thing of opened.splice(0).toReversed()) await thing.close();
    },
  };
}
