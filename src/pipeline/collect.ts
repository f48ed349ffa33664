import type { Rest } from '../crawl/pace.ts';
import { findSite } from '../crawl/site.ts';
import type { Feed } from '../store/feed-store.ts';
import { createBell } from './bell.ts';
import { createCarefulCrawler } from './careful-crawler.ts';
import { collectPage } from './collect-page.ts';
import { toTime, type CollectTools } from './collect-tools.ts';
import { createCounters, type Counts } from './counters.ts';
import { mendTimes } from './mend-times.ts';
import { createNetworkWatch } from './network-watch.ts';
import { pollFeed } from './poll-feed.ts';
import { DAY_MS } from './schedule.ts';
import { tidyFrontier } from './tidy-frontier.ts';

// Every site is asked by one job at a time; most jobs wait for the network.
const MOST_JOBS = 16;
// Long enough for a slow site with many redirects and a Crawl-delay; a dead process's pages wait this long.
const LEASE_MS = 120_000;
// A single round waits for sites that rest and for leases of a process that died, not for later tries and polls.
const ONCE_PATIENCE_MS = LEASE_MS + 10_000;
const LONGEST_NAP_MS = 60_000;
const SHORTEST_NAP_MS = 1000;
// Clocks that are put right by the network move by seconds; this is another day.
const CLOCK_LEAP_MS = 60_000;

export interface CollectorOptions extends Omit<CollectTools, 'counters' | 'random'> {
  /** Names this process among those that share the store. */
  readonly owner: string;
  readonly leaseMs?: number;
  /** Which feeds are polled: all, unless told. */
  readonly isFollowed?: (feed: Feed) => boolean;
  readonly random?: () => number;
}

export interface Collector {
  /** Polls feeds and collects their pages until aborted, or with `once` until nothing more is to be done now. Throws where the store fails. */
  run(options: { readonly signal: AbortSignal; readonly once: boolean }): Promise<void>;
  /** Looks for due feeds at once. */
  wake(): void;
  counts(): Counts;
}

export function createCollector({
  owner,
  leaseMs = LEASE_MS,
  isFollowed = () => true,
  random = Math.random,
  ...given
}: CollectorOptions): Collector {
  const { store, clock, log } = given;
  const counters = createCounters();
  const network = createNetworkWatch(clock);
  const crawler = createCarefulCrawler(given.crawler, { tasks: store.tasks, network, clock });
  const tools: CollectTools = { ...given, crawler, random, counters };
  const bell = createBell(clock);
  // One job a site, be it a poll or a page.
  const busySites = new Set<string>();

  const run = async ({ signal, once }: { readonly signal: AbortSignal; readonly once: boolean }): Promise<void> => {
    const failed = new AbortController();
    const stop = AbortSignal.any([signal, failed.signal]);
    const jobs = new Set<Promise<void>>();
    const start = (site: string, work: () => Promise<void>): void => {
      busySites.add(site);
      const job = work()
        .catch((error: unknown) => {
          if (!stop.aborted) failed.abort(error);
        })
        .finally(() => {
          busySites.delete(site);
          jobs.delete(job);
          bell.ring();
        });
      jobs.add(job);
    };
    /** How many jobs may begin now: a network that is away is tried by one at a time. */
    const room = (): number => {
      if (!network.isAway()) return MOST_JOBS - jobs.size;
      return jobs.size === 0 && network.untilProbe() === 0 ? 1 : 0;
    };

    const startPolls = async (resting: readonly Rest[]): Promise<void> => {
      const rests = new Set(resting.map(({ site }) => site));
      for (const feed of await store.feeds.due(toTime(clock.now()))) {
        if (room() <= 0) return;
        if (!isFollowed(feed)) continue;
        const site = findSite(feed.url) ?? feed.url;
        if (!busySites.has(site) && !rests.has(site)) start(site, () => pollFeed(feed, tools, stop));
      }
    };
    const startPages = async (resting: readonly Rest[]): Promise<void> => {
      const limit = room();
      if (limit <= 0) return;
      const now = clock.now();
      const tasks = await store.tasks.lease({
        owner,
        now: toTime(now),
        leaseUntil: toTime(now + leaseMs),
        limit,
        busyHosts: [...busySites, ...resting.map(({ site }) => site)],
      });
      for (const task of tasks) start(task.host, () => collectPage(task, owner, tools, stop));
    };
    /** Milliseconds until something may begin: a poll, a page, or what is due at a site that rests. */
    const untilNext = async (resting: readonly Rest[]): Promise<number> => {
      if (network.isAway()) return Math.max(network.untilProbe(), SHORTEST_NAP_MS);
      const now = clock.now();
      const moments = [await store.feeds.nextAt(), await store.tasks.nextAt()];
      const waits = moments.map((at) => (at === undefined ? Infinity : Date.parse(at) - now));
      const rests = waits.some((ms) => ms <= 0) ? resting.map(({ ms }) => ms) : [];
      return Math.min(...waits.filter((ms) => ms > 0), ...rests);
    };

    await begin();
    let tidied = -Infinity;
    let leap = clock.now() - clock.elapsed();
    while (!stop.aborted) {
      const offset = clock.now() - clock.elapsed();
      if (offset < leap - CLOCK_LEAP_MS) await mend();
      leap = offset;
      if (clock.elapsed() - tidied > DAY_MS) {
        tidied = clock.elapsed();
        await tidyFrontier(store.tasks, clock.now());
      }
      // Looked up once: what is not begun because its site rests is waited for below.
      const resting = crawler.resting();
      await startPolls(resting);
      await startPages(resting);
      if (once && jobs.size === 0 && network.isAway()) break;
      const waitMs = await untilNext(resting);
      if (once && jobs.size === 0 && !(waitMs <= ONCE_PATIENCE_MS)) break;
      await bell.wait(Math.min(waitMs, LONGEST_NAP_MS), stop);
    }
    await Promise.all(jobs);
    if (failed.signal.aborted) throw failed.signal.reason;
  };

  const mend = async (): Promise<void> => {
    const feeds = await mendTimes(store, clock.now());
    if (feeds > 0) log.warn({ feeds }, 'the clock was set back: times that lay in the future were put right');
  };
  /** What a process that ended has left: times of a wrong clock, and sites that wanted to be left alone. */
  const begin = async (): Promise<void> => {
    await mend();
    const now = clock.now();
    for (const { site, until } of await store.tasks.rests(toTime(now))) crawler.rest(site, Date.parse(until) - now);
  };

  return { run, wake: () => bell.ring(), counts: () => counters.counts() };
}
