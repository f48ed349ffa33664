import { z } from '@hono/zod-openapi';
import type { Hook } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';
import { problemAnswer, toWireProblem } from './problems.ts';

const LOCALES = { id: z.locales.id(), en: z.locales.en() };

/** Answers a request that does not fit its schema: names the first field that is wrong, and says why. */
export const answerInvalid: Hook<unknown, ApiEnv, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined;
  const { language } = c.var;
  const [issue] = result.error.issues;
  // What is no object at all has no field to name: then it is the body, as `json` or `form`.
  const field = issue?.path.join('.') || result.target;
  const problem = toWireProblem({ code: 'request-invalid', params: { field } }, language);
  // The validator hands over what it read, which its type does not say; the sentence names the type that it was.
  const data = 'data' in result ? result.data : undefined;
  const raw = { ...issue, input: valueAt(data, issue?.path ?? []) } as z.core.$ZodRawIssue;
  const sentence = LOCALES[language].localeError(raw);
  const detail = typeof sentence === 'string' ? sentence : sentence?.message;
  return problemAnswer(c, detail === undefined ? problem : { ...problem, detail });
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
