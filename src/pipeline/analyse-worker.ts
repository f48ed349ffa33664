import { workerData } from 'node:worker_threads';
import { Problem, type ProblemCode, type ProblemParams } from '../domain/problem.ts';
import type { ModelVersion } from '../domain/record.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { createAnalyser, type Analysis, type Reading } from './analyse.ts';
import type { ToolFolders } from './tools.ts';

/** A result as it crosses the border between threads, where an error would lose its code. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProblemCode; readonly params: ProblemParams };

const analyser = createAnalyser(workerData as ToolFolders);

const toOutcome = <T>(work: () => T): Outcome<T> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, code: error.code, params: error.params };
    throw error;
  }
};

export const analyse = (document: SourceDocument): Outcome<Analysis> => toOutcome(() => analyser.analyse(document));
export const extract = (document: SourceDocument): Outcome<Reading> => toOutcome(() => analyser.extract(document));
export const models = (): Outcome<readonly ModelVersion[]> => toOutcome(() => analyser.tools().models);
