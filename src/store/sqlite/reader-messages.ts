import { Problem } from '../../domain/problem.ts';
import type { ProblemCode, ProblemParams } from '../../domain/problem.ts';
import type { ReaderCall } from './article-reader.ts';

/** To the reader thread. */
export interface ReaderRequest {
  readonly number: number;
  readonly call: ReaderCall;
  readonly argument: unknown;
}

/** And back: what the call gives, or how it failed. */
export interface ReaderReply {
  readonly number: number;
  readonly value?: unknown;
  readonly failure?: Failure;
}

/** An error as it crosses between threads, which keep of an Error no more than its message and stack. */
export type Failure =
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly params: ProblemParams; readonly cause: unknown }
  | { readonly kind: 'fault'; readonly error: unknown };

export const toFailure = (error: unknown): Failure =>
  error instanceof Problem
    ? { kind: 'problem', code: error.code, params: error.params, cause: error.cause }
    : { kind: 'fault', error };

export const fromFailure = (failure: Failure): unknown =>
  failure.kind === 'problem' ? new Problem(failure.code, failure.params, failure.cause) : failure.error;
