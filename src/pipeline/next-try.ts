import type { Problem } from '../domain/problem.ts';
import { reactionTo } from './reactions.ts';
import { retryPause } from './schedule.ts';

export interface NextTry {
  readonly pauseMs: number;
  /** Whether the try that failed counts among those that a page gets. */
  readonly counts: boolean;
}

/**
 * When a page may be tried again after a failure; undefined where it is given up.
 *
 * @param attempts the tries begun so far, this one included.
 */
export function findNextTry(problem: Pick<Problem, 'code' | 'params'>, attempts: number): NextTry | undefined {
  const reaction = reactionTo(problem);
  if (reaction.kind === 'give-up') return undefined;
  const firstMs = reaction.seconds * 1000;
  if (reaction.kind === 'hold' || reaction.kind === 'wait') return { pauseMs: firstMs, counts: false };
  return attempts < reaction.tries ? { pauseMs: retryPause(attempts, firstMs), counts: true } : undefined;
}
