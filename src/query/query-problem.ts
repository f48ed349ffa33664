import { Problem } from '../domain/problem.ts';
import type { ProblemCode, ProblemParams } from '../domain/problem.ts';

/** A stretch of the typed query, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong at a stretch of the query. Its `params` say where (`position`, from 1, and `length`) and, where a mend is likely
 * to be what was meant, what to put in the place of that stretch (`suggestion`).
 */
export function queryProblem(code: ProblemCode, { start, end }: Stretch, params: ProblemParams = {}): Problem {
  return new Problem(code, { position: start + 1, length: end - start, ...params });
}
