import type { TaskStore } from '../store/task-store.ts';
import { toTime } from './collect-tools.ts';
import { DAY_MS } from './schedule.ts';

// A site that has not let us have a page for so long will not: robots.txt out of order, or "later" for ever.
const EXPIRE_AFTER_DAYS = 30;
// Long enough to look into why pages were given up, and to read them again by better rules.
const FORGET_AFTER_DAYS = 90;
// So that nothing else waits long for the writer.
const AT_A_TIME = 500;

/** Keeps the frontier from growing with the years. That a page was seen is never forgotten. */
export async function tidyFrontier(tasks: TaskStore, now: number): Promise<void> {
  const reason = { code: 'task-expired', params: { days: EXPIRE_AFTER_DAYS } } as const;
  await tasks.expire(toTime(now - EXPIRE_AFTER_DAYS * DAY_MS), reason, toTime(now));
  const before = toTime(now - FORGET_AFTER_DAYS * DAY_MS);
  while ((await tasks.forgetReasons(before, AT_A_TIME)) === AT_A_TIME) continue;
}
