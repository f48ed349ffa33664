import type { Crawler } from '../crawl/crawler.ts';
import { findSite } from '../crawl/site.ts';
import { Problem } from '../domain/problem.ts';
import type { TaskStore } from '../store/task-store.ts';
import type { SteadyClock } from '../base/clock.ts';
import { toTime } from './collect-tools.ts';
import type { NetworkWatch } from './network-watch.ts';
import { reactionTo } from './reactions.ts';

export interface CarefulCrawlerTools {
  readonly tasks: Pick<TaskStore, 'rest'>;
  readonly network: NetworkWatch;
  readonly clock: SteadyClock;
}

// The failures that a dead line of our own looks like.
const UNREACHED: ReadonlySet<string> = new Set(['fetch-dns', 'fetch-connection', 'fetch-timeout', 'fetch-tls']);

/**
 * A crawler for work that goes on for weeks: a failure that is our own network's is named so ('network-away'), and a site that wants to be
 * left alone is, after a restart too.
 */
export function createCarefulCrawler(crawler: Crawler, { tasks, network, clock }: CarefulCrawlerTools): Crawler {
  const heed = async <T>(url: string, work: Promise<T>): Promise<T> => {
    const site = findSite(url) ?? url;
    try {
      const answer = await work;
      network.answered(site);
      return answer;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (isUnreached(error)) {
        if (network.unreached(site) === 'network') throw new Problem('network-away', {}, error);
        throw error;
      }
      network.answered(site);
      const reaction = reactionTo(error);
      if (reaction.kind === 'wait' || reaction.kind === 'slow-down')
        await rest(siteAtFault(error) ?? site, reaction.seconds * 1000);
      throw error;
    }
  };
  const rest = async (site: string, ms: number): Promise<void> => {
    crawler.rest(site, ms);
    await tasks.rest(site, toTime(clock.now() + ms));
  };

  return {
    ...crawler,
    readPage: (url, options) => heed(url, crawler.readPage(url, options)),
    fetchPage: (url, options) => heed(url, crawler.fetchPage(url, options)),
    readFeed: (url, options) => heed(url, crawler.readFeed(url, options)),
    readSitemap: (url, signal) => heed(url, crawler.readSitemap(url, signal)),
  };
}

/** A robots.txt that could not be reached is no answer either. */
function isUnreached({ code, cause }: Problem): boolean {
  return (
    UNREACHED.has(code) || (code === 'robots-unreachable' && cause instanceof Problem && UNREACHED.has(cause.code))
  );
}

/** A redirect may have led to another site than the one that was asked. */
function siteAtFault({ params }: Problem): string | undefined {
  return params['host'] === undefined ? undefined : findSite(`http://${params['host']}`);
}
