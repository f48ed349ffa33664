import type { Problem } from '../domain/problem.ts';
import type { Task } from '../store/task-store.ts';
import { toTime, type CollectTools } from './collect-tools.ts';
import { findNextTry } from './next-try.ts';
import { spread } from './schedule.ts';

/** Gives back the lease of a page that failed: to be tried again, or quarantined with the reason. */
export async function settleFailure(
  task: Task,
  problem: Problem,
  owner: string,
  { store, clock, random, counters, log }: Pick<CollectTools, 'store' | 'clock' | 'random' | 'counters' | 'log'>,
): Promise<void> {
  const now = clock.now();
  const about = { url: task.url, problem: problem.code, attempts: task.attempts };
  const next = findNextTry(problem, task.attempts);
  if (next === undefined) {
    await store.tasks.quarantine(task.url, owner, { code: problem.code, params: problem.params }, toTime(now));
    counters.add('quarantined');
    log.warn({ ...about, cause: problem.cause }, problem.message);
    return;
  }
  const notBefore = toTime(now + spread(next.pauseMs, random()));
  await store.tasks[next.counts ? 'retry' : 'release'](task.url, owner, notBefore);
  counters.add('retried');
  log.warn({ ...about, notBefore }, problem.message);
}
