import { PROBLEMS } from './problem-catalog.ts';

export type ProblemCode = keyof typeof PROBLEMS;
export type ProblemLanguage = 'id' | 'en';
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * Something a user can be told in one sentence: a bad input, a refused address, a full disk. A programming error is never a
 * Problem. `cause` is for the log.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;

  constructor(code: ProblemCode, params: ProblemParams = {}, cause?: unknown) {
    super(problemMessage(code, params, 'en'), cause === undefined ? undefined : { cause });
    this.name = 'Problem';
    this.code = code;
    this.params = params;
  }
}

/** The sentence for a code, with `{name}` filled in from `params`. */
export function problemMessage(code: ProblemCode, params: ProblemParams, language: ProblemLanguage): string {
  return PROBLEMS[code][language].replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));
}
