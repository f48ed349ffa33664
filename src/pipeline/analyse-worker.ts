import { workerData } from 'node:worker_threads';
import { Problem, type ProblemCode, type ProblemParams } from '../domain/problem.ts';
import type { ModelVersion } from '../domain/record.ts';
import type { HtmlDocument, SourceDocument } from '../domain/source-document.ts';
import { createAnalyser, type Analysis, type Reading } from './analyse.ts';
import type { ToolSettings } from './tools.ts';

/** A result as it crosses the border between threads, where an error would lose its code. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProblemCode; readonly params: ProblemParams };

const analyser = createAnalyser(workerData as ToolSettings);

const toOutcome = async <T>(work: () => T | Promise<T>): Promise<Outcome<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, code: error.code, params: error.params };
    throw error;
  }
};

export const analyse = (document: SourceDocument): Promise<Outcome<Analysis>> =>
  toOutcome(() => analyser.analyse(document));
export const extract = (document: SourceDocument): Promise<Outcome<Reading>> =>
  toOutcome(() => analyser.extract(document));
export const missingPages = (document: HtmlDocument): Promise<Outcome<readonly string[]>> =>
  toOutcome(() => analyser.missingPages(document));
export const models = (): Promise<Outcome<readonly ModelVersion[]>> =>
  toOutcome(async () => (await analyser.tools()).models);
