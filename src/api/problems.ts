import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Problem, problemMessage } from '../domain/problem.ts';
import type { ProblemLanguage } from '../domain/problem.ts';
import { PROBLEMS } from '../domain/problem-catalog.ts';
import type { ApiEnv } from './api-env.ts';
import type { WireProblem } from './schemas/problem.ts';
import type { WireReason } from './schemas/reason.ts';

/** RFC 9457: the problem as it goes over the wire. */
export function toWireProblem(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  language: ProblemLanguage,
): WireProblem {
  return {
    type: `urn:sorot:problem:${code}`,
    title: problemMessage(code, params, language),
    status: PROBLEMS[code].status,
    code,
    params: { ...params },
  };
}

/** Why a feed or a page failed, as it goes over the wire. */
export function toWireReason(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  language: ProblemLanguage,
): WireReason {
  return { code, message: problemMessage(code, params, language), params: { ...params } };
}

/** A problem as the answer to a request. */
export function problemAnswer(c: Context<ApiEnv>, problem: WireProblem): Response {
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    'Content-Language': c.var.language,
  });
}

/** Whatever a handler threw, as a problem. What is our own fault goes to the log whole and to the client as a reference. */
export function answerError(error: unknown, c: Context<ApiEnv>): Response {
  return problemAnswer(c, toWireProblem(toProblem(error, c), c.var.language));
}

function toProblem(error: unknown, c: Context<ApiEnv>): Problem {
  if (error instanceof Problem) return error;
  // Thrown by Hono before a handler runs: a body that is not what it says it is, or of a kind that the route does not take.
  if (error instanceof HTTPException && error.status === 400) {
    const isForm = c.req.header('Content-Type')?.startsWith('multipart/') === true;
    return new Problem(isForm ? 'request-not-form' : 'request-not-json');
  }
  if (error instanceof HTTPException && error.status === 415) return new Problem('request-media-type');
  const reference = randomBytes(4).toString('hex');
  c.var.dependencies.log.error({ err: error, reference, method: c.req.method, path: c.req.path }, 'request failed');
  return new Problem('internal', { reason: `#${reference}` }, error);
}
