import type { Clock } from '../../base/clock.ts';
import { knowsDays } from '../../crawl/discovery/index-pages.ts';
import { findSite } from '../../crawl/site.ts';
import type { SitemapPage } from '../../crawl/discovery/sitemap.ts';
import { daysBetween, toNewsDay } from '../../domain/news-day.ts';
import { Problem } from '../../domain/problem.ts';
import { PROBLEMS } from '../../domain/problem-catalog.ts';
import type { SourceLists } from '../../domain/source-findings.ts';
import type { BackfillRequest, BackfillStep, BackfillStore, StepResult } from '../../store/backfill-store.ts';
import type { NewTask, TaskStore } from '../../store/task-store.ts';
import { askedSeconds, attempt, toTime } from '../collect-tools.ts';
import { readStep, toIndexStep, type BackfillCrawler, type StepFindings } from './backfill-steps.ts';

export interface BackfillTools {
  readonly backfills: BackfillStore;
  readonly tasks: TaskStore;
  readonly crawler: BackfillCrawler;
  readonly clock: Clock;
}

export interface WalkOptions {
  /** How often a list is tried whose site is in trouble. */
  readonly attempts: number;
  /** How many pages of the site may wait in the queue while the walk goes on: what is new today comes after them. */
  readonly mostWaiting: number;
}

/** One list that was read, or failed. */
export interface WalkedStep extends StepResult {
  readonly url: string;
}

// Ten years of an index with a page a day fit; a site that makes up sitemaps without end does not.
const MOST_STEPS = 20_000;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;
const QUEUE_PAUSE_MS = 5_000;
// So many pages are put in the queue between two looks at how long it is.
const PORTION = 100;

/** The first steps of a walk: all sitemaps, then each index, day by day from today back where it knows days. */
export function toSteps({ sitemaps, indexes }: SourceLists, since: string, now: number): readonly BackfillStep[] {
  const days = daysBetween(since, toNewsDay(now)).toReversed();
  return [
    ...sitemaps.map((url): BackfillStep => ({ kind: 'sitemap', url, depth: 0 })),
    ...indexes.filter(knowsDays).flatMap((index) => days.map((day) => toIndexStep(index, day))),
    ...indexes.filter((index) => !knowsDays(index)).map((index) => toIndexStep(index, null)),
  ].slice(0, MOST_STEPS);
}

/**
 * Goes on with the backfill of a source until all its lists are read: their pages become tasks, collected like any other. Every list is
 * kept as read only when its pages are in the queue, so that whoever dies in between loses nothing and doubles nothing.
 */
export async function* walkBackfill(
  request: BackfillRequest,
  options: WalkOptions,
  tools: BackfillTools,
  signal: AbortSignal,
): AsyncGenerator<WalkedStep> {
  const { backfills, clock } = tools;
  const { source } = request;
  for (let step = await backfills.nextStep(source); step; step = await backfills.nextStep(source)) {
    signal.throwIfAborted();
    const found = await readPatiently(step, request, options.attempts, tools, signal);
    if (found instanceof Problem) {
      const result = { offered: 0, leftOut: 0, problem: { code: found.code, params: found.params } };
      await backfills.finishStep(source, step.url, result, []);
      yield { url: step.url, ...result };
      continue;
    }
    const offered = await offerInPortions(found.pages, options.mostWaiting, tools, signal);
    const steps = ((await backfills.find(source))?.steps ?? 0) < MOST_STEPS ? found.steps : [];
    const result = { offered, leftOut: found.leftOut, problem: null };
    await backfills.finishStep(source, step.url, result, steps);
    yield { url: step.url, ...result };
  }
  await backfills.setState(source, 'done', toTime(clock.now()));
}

async function readPatiently(
  step: BackfillStep,
  request: BackfillRequest,
  attempts: number,
  { crawler, clock }: BackfillTools,
  signal: AbortSignal,
): Promise<StepFindings | Problem> {
  for (let tried = 1; ; tried += 1) {
    const found = await attempt(() => readStep(step, request, crawler, signal), signal);
    if (!(found instanceof Problem) || PROBLEMS[found.code].next !== 'retry' || tried >= attempts) return found;
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (tried - 1), LONGEST_PAUSE_MS);
    await clock.sleep(Math.max(pauseMs, (askedSeconds(found) ?? 0) * 1000), signal);
    signal.throwIfAborted();
  }
}

async function offerInPortions(
  pages: readonly SitemapPage[],
  mostWaiting: number,
  { tasks, clock }: BackfillTools,
  signal: AbortSignal,
): Promise<number> {
  const all = pages.flatMap(toTask);
  let offered = 0;
  for (let from = 0; from < all.length; from += PORTION) {
    const portion = all.slice(from, from + PORTION);
    while ((await tasks.open(portion[0]?.host ?? '')) >= mostWaiting) {
      await clock.sleep(QUEUE_PAUSE_MS, signal);
      signal.throwIfAborted();
    }
    offered += await tasks.offer(portion, toTime(clock.now()));
  }
  return offered;
}

function toTask({ url, title, publishedAt }: SitemapPage): readonly NewTask[] {
  const host = findSite(url);
  return host === undefined ? [] : [{ url, host, feedId: null, entry: { title, publishedAt } }];
}
