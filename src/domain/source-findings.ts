import type { ProblemCode, ProblemParams } from './problem.ts';
import type { IndexPage } from './publisher.ts';

/** Where an outlet lists its pages. */
export interface SourceLists {
  /** News sitemaps first. */
  readonly sitemaps: readonly string[];
  readonly indexes: readonly IndexPage[];
}

/** `open`: its home page may be read; `closed`: it may not; `unreachable`: unknown, so nothing is read for now. */
export const ROBOTS_STATES = ['open', 'closed', 'unreachable'] as const;
export type RobotsState = (typeof ROBOTS_STATES)[number];

/** What was found the last time that a source was looked at. */
export interface SourceFindings extends SourceLists {
  /** Domain of the outlet. */
  readonly source: string;
  /** Its home page, as it was found. */
  readonly home: string;
  readonly robots: RobotsState | null;
  /** Why its lists could not be read. */
  readonly failure: { readonly code: ProblemCode; readonly params: ProblemParams } | null;
  readonly lookedAt: string;
}
