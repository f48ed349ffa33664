import { createBell } from './bell.ts';
import { collectPage } from './collect-page.ts';
import { toTime, type CollectTools } from './collect-tools.ts';
import { createCounters, type Counts } from './counters.ts';
import { pollFeed } from './poll-feed.ts';

// Every site is asked by one job at a time; most jobs wait for the network.
const MOST_JOBS = 16;
// Long enough for a slow site with many redirects and a Crawl-delay; a dead process's pages wait this long.
const LEASE_MS = 120_000;
// A single round waits for sites that rest and for leases of a process that died, not for later tries and polls.
const ONCE_PATIENCE_MS = LEASE_MS + 10_000;
const LONGEST_NAP_MS = 60_000;

export interface CollectorOptions extends Omit<CollectTools, 'counters'> {
  /** Names this process among those that share the store. */
  readonly owner: string;
  readonly leaseMs?: number;
}

export interface Collector {
  /** Polls feeds and collects their pages until aborted, or with `once` until nothing more is to be done now. Throws where the store fails. */
  run(options: { readonly signal: AbortSignal; readonly once: boolean }): Promise<void>;
  /** Looks for due feeds at once. */
  wake(): void;
  counts(): Counts;
}

export function createCollector({ owner, leaseMs = LEASE_MS, ...given }: CollectorOptions): Collector {
  const counters = createCounters();
  const tools: CollectTools = { ...given, counters };
  const { store, crawler, clock } = tools;
  const bell = createBell(clock);
  const polling = new Set<string>();
  const busySites = new Set<string>();

  const run = async ({ signal, once }: { readonly signal: AbortSignal; readonly once: boolean }): Promise<void> => {
    const failed = new AbortController();
    const stop = AbortSignal.any([signal, failed.signal]);
    const jobs = new Set<Promise<void>>();
    const start = (name: string, names: Set<string>, work: () => Promise<void>): void => {
      names.add(name);
      const job = work()
        .catch((error: unknown) => {
          if (!stop.aborted) failed.abort(error);
        })
        .finally(() => {
          names.delete(name);
          jobs.delete(job);
          bell.ring();
        });
      jobs.add(job);
    };

    const startPolls = async (): Promise<void> => {
      const due = await store.feeds.due(toTime(clock.now()));
      for (const feed of due) {
        if (jobs.size < MOST_JOBS && !polling.has(feed.id)) start(feed.id, polling, () => pollFeed(feed, tools, stop));
      }
    };
    const startPages = async (): Promise<void> => {
      const limit = MOST_JOBS - jobs.size;
      if (limit <= 0) return;
      const now = clock.now();
      const busyHosts = [...busySites, ...crawler.resting().map(({ site }) => site)];
      const tasks = await store.tasks.lease({
        owner,
        now: toTime(now),
        leaseUntil: toTime(now + leaseMs),
        limit,
        busyHosts,
      });
      for (const task of tasks) start(task.host, busySites, () => collectPage(task, owner, tools, stop));
    };
    /** Milliseconds until something may begin: a poll, a page, a site that has rested. */
    const untilNext = async (): Promise<number> => {
      const now = clock.now();
      const polls = (await store.feeds.all()).map((feed) => Date.parse(feed.nextPollAt));
      const pageAt = Date.parse((await store.tasks.nextAt()) ?? '');
      // A page that may begin was not taken because its site rests, or its rest has ended this moment.
      const rests = pageAt <= now ? crawler.resting().map(({ until }) => until) : [];
      if (pageAt <= now && jobs.size === 0 && rests.length === 0) return 0;
      const moments = [...polls, pageAt, ...rests].filter((moment) => moment > now);
      return Math.min(...moments) - now;
    };

    while (!stop.aborted) {
      await startPolls();
      await startPages();
      const waitMs = await untilNext();
      if (once && jobs.size === 0 && !(waitMs <= ONCE_PATIENCE_MS)) break;
      await bell.wait(Math.min(waitMs, LONGEST_NAP_MS), stop);
    }
    await Promise.all(jobs);
    if (failed.signal.aborted) throw failed.signal.reason;
  };

  return { run, wake: () => bell.ring(), counts: () => counters.counts() };
}
