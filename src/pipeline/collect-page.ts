import { Problem } from '../domain/problem.ts';
import type { SaveResult } from '../store/article-store.ts';
import type { Task } from '../store/task-store.ts';
import { toArticleAddress } from './article-keys.ts';
import { attempt, toTime, type CollectTools } from './collect-tools.ts';
import { findNextTry } from './next-try.ts';
import { MOST_ATTEMPTS } from './reactions.ts';
import { settleFailure } from './settle-failure.ts';
import { fetchAndSave } from './submit.ts';

/**
 * One leased page, read from top to bottom: fetch, analyse, keep, then give the lease back as done, to be tried again, or
 * quarantined with the reason. Dying anywhere in between does no harm: the lease ends, and keeping an article twice keeps one.
 */
export async function collectPage(task: Task, owner: string, tools: CollectTools, signal: AbortSignal): Promise<void> {
  const { store, clock, counters, log } = tools;
  const outcome = await attempt(() => collectArticle(task, tools, signal), signal).catch(async (error: unknown) => {
    // Stopped in the middle: the page is free for whoever comes next.
    if (signal.aborted) await store.tasks.release(task.url, owner, toTime(clock.now()));
    throw error;
  });
  if (outcome instanceof Problem) return settleFailure(task, outcome, owner, tools);
  await store.tasks.complete(task.url, owner);
  counters.add(outcome.outcome);
  log.info({ url: task.url, article: outcome.id, outcome: outcome.outcome }, 'page collected');
}

async function collectArticle(task: Task, tools: CollectTools, signal: AbortSignal): Promise<SaveResult> {
  const { articles } = tools.store;
  // A page that ends its process each time would come back with every lease.
  if (task.attempts > MOST_ATTEMPTS) throw new Problem('task-abandoned', { attempts: task.attempts - 1 });
  const address = toArticleAddress(task.url);
  const id = address === undefined ? undefined : await articles.findByAddress(address);
  if (id !== undefined) return { id, outcome: 'known' };
  // What may be had later is tried again with the whole; in the end a part of the article is better than nothing.
  const isDispensable = (problem: Problem): boolean => findNextTry(problem, task.attempts) === undefined;
  return fetchAndSave(
    { url: task.url, feedEntry: task.entry, isDispensable },
    { ...tools, articles, lines: tools.store.lines },
    signal,
  );
}
