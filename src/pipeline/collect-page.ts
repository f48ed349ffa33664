import { Problem } from '../domain/problem.ts';
import { PROBLEMS } from '../domain/problem-catalog.ts';
import type { SaveResult } from '../store/article-store.ts';
import type { Task } from '../store/task-store.ts';
import { toArticleAddress } from './article-keys.ts';
import { askedSeconds, attempt, toTime, type CollectTools } from './collect-tools.ts';
import { MOST_ATTEMPTS, retryPause } from './schedule.ts';
import { analyseAndSave } from './submit.ts';

/**
 * One leased page, read from top to bottom: fetch, analyse, keep, then give the lease back as done, to be tried again, or
 * quarantined with the reason. Dying anywhere in between does no harm: the lease ends, and keeping an article twice keeps one.
 */
export async function collectPage(task: Task, owner: string, tools: CollectTools, signal: AbortSignal): Promise<void> {
  const { store, clock, counters, log } = tools;
  const outcome = await attempt(() => collectArticle(task, tools, signal), signal).catch(async (error: unknown) => {
    // Stopped in the middle: the page is free for whoever comes next.
    if (signal.aborted) await store.tasks.retry(task.url, owner, toTime(clock.now()));
    throw error;
  });
  const now = clock.now();

  if (!(outcome instanceof Problem)) {
    await store.tasks.complete(task.url, owner);
    counters.add(outcome.outcome);
    log.info({ url: task.url, article: outcome.id, outcome: outcome.outcome }, 'page collected');
    return;
  }
  if (PROBLEMS[outcome.code].next === 'retry' && task.attempts < MOST_ATTEMPTS) {
    const notBefore = toTime(now + retryPause(task.attempts, askedSeconds(outcome)));
    await store.tasks.retry(task.url, owner, notBefore);
    counters.add('retried');
    log.warn({ url: task.url, problem: outcome.code, attempts: task.attempts, notBefore }, outcome.message);
    return;
  }
  await store.tasks.quarantine(task.url, owner, { code: outcome.code, params: outcome.params }, toTime(now));
  counters.add('quarantined');
  log.warn({ url: task.url, problem: outcome.code, attempts: task.attempts, cause: outcome.cause }, outcome.message);
}

async function collectArticle(
  task: Task,
  { store, crawler, captures, pool }: CollectTools,
  signal: AbortSignal,
): Promise<SaveResult> {
  // A page that ends its process each time would come back with every lease.
  if (task.attempts > MOST_ATTEMPTS) throw new Problem('task-abandoned', { attempts: task.attempts - 1 });
  const address = toArticleAddress(task.url);
  const id = address === undefined ? undefined : await store.articles.findByAddress(address);
  if (id !== undefined) return { id, outcome: 'known' };
  const { document, answer } = await crawler.fetchPage(task.url, { feedEntry: task.entry, signal });
  const { url, fetchedAt } = document;
  const origin = { askedUrl: task.url, feedEntry: task.entry };
  // Before it is read: what cannot be read today may be read tomorrow.
  const capture = await captures.keep({ url, fetchedAt, answer, origin });
  return analyseAndSave(document, { articles: store.articles, pool }, capture);
}
