import type { ProblemCode, ProblemParams } from '../domain/problem.ts';
import type { IndexPage } from '../domain/publisher.ts';

/** One list to be read: a sitemap, or one page of an index (of one day, where the index knows days). */
export type BackfillStep =
  | { readonly kind: 'sitemap'; readonly url: string; readonly depth: number }
  | {
      readonly kind: 'index';
      readonly url: string;
      readonly index: IndexPage;
      readonly day: string | null;
      readonly page: number;
      /** A hash of what the page before listed: an index that has ended often repeats its last page. */
      readonly before: string | null;
    };

export interface BackfillRequest {
  /** Domain of the outlet. */
  readonly source: string;
  /** The first day wanted, `YYYY-MM-DD`. */
  readonly since: string;
  /** Whether pages of which no day is known are wanted too. */
  readonly undated: boolean;
}

/** `running` outlives the process: whoever opens the store next goes on with it. */
export const BACKFILL_STATES = ['running', 'stopped', 'done'] as const;
export type BackfillState = (typeof BACKFILL_STATES)[number];

/** A walk through the lists of a source, and how far it is. */
export interface Backfill extends BackfillRequest {
  readonly state: BackfillState;
  readonly startedAt: string;
  /** When it was stopped or done. */
  readonly endedAt: string | null;
  /** Lists known so far, and of these: read, and failed. */
  readonly steps: number;
  readonly done: number;
  readonly failed: number;
  /** Pages put in the queue, and pages left out because no day of theirs is known. */
  readonly offered: number;
  readonly leftOut: number;
}

export interface StepResult {
  readonly offered: number;
  readonly leftOut: number;
  readonly problem: { readonly code: ProblemCode; readonly params: ProblemParams } | null;
}

export interface FailedStep {
  readonly url: string;
  readonly problem: NonNullable<StepResult['problem']>;
}

/** Backfills, one a source, kept step by step so that a killed one goes on where it was. */
export interface BackfillStore {
  /** Begins one with these steps, in the place of the source's earlier one. */
  begin(request: BackfillRequest, steps: readonly BackfillStep[], now: string): Promise<void>;
  find(source: string): Promise<Backfill | undefined>;
  all(): Promise<readonly Backfill[]>;
  /** The first step that was not taken yet. */
  nextStep(source: string): Promise<BackfillStep | undefined>;
  /** A step was taken and led to others; those known by their address already are not taken again. */
  finishStep(source: string, url: string, result: StepResult, found: readonly BackfillStep[]): Promise<void>;
  setState(source: string, state: BackfillState, now: string): Promise<void>;
  /** In the order in which they were met. */
  failures(source: string, limit: number): Promise<readonly FailedStep[]>;
}
