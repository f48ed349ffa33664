import type { SteadyClock } from '../base/clock.ts';
import type { Captures } from '../crawl/captures/captures.ts';
import type { Crawler } from '../crawl/crawler.ts';
import { Problem } from '../domain/problem.ts';
import type { Store } from '../store/store.ts';
import type { Counters } from './counters.ts';
import type { Log } from './log.ts';
import type { AnalysisPool } from './worker-pool.ts';

/** What collecting works with. */
export interface CollectTools {
  readonly store: Store;
  readonly crawler: Crawler;
  readonly captures: Pick<Captures, 'keep'>;
  readonly pool: AnalysisPool;
  readonly clock: SteadyClock;
  /** Between 0 and 1: what spreads polls and tries over time. */
  readonly random: () => number;
  readonly log: Log;
  readonly counters: Counters;
}

/** An instant as the store writes it. */
export const toTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The result of some work, or the Problem it ended in. An abort by `signal` and faults of our own are thrown on. */
export async function attempt<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && !signal.aborted) return error;
    throw error;
  }
}

/** The seconds for which a site asked us to wait. */
export function askedSeconds(problem: Problem): number | null {
  return problem.code === 'fetch-rate-limited' ? Number(problem.params['seconds']) : null;
}
