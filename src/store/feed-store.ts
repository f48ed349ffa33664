import type { ProblemCode, ProblemParams } from '../domain/problem.ts';

export interface FeedFailure {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly at: string;
}

/** A feed that is polled, and how its polls went. */
export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly addedAt: string;
  readonly nextPollAt: string;
  readonly lastPollAt: string | null;
  readonly lastSuccessAt: string | null;
  /** The last failure, null after a success. */
  readonly failure: FeedFailure | null;
  /** Failures since the last success. */
  readonly failures: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Entries seen so far that were new. */
  readonly entries: number;
}

export interface FeedStore {
  /** The feed of this address: the one already here, or a new one that is due now. */
  add(url: string, now: string): Promise<{ readonly feed: Feed; readonly isNew: boolean }>;
  all(): Promise<readonly Feed[]>;
  due(now: string): Promise<readonly Feed[]>;
  update(feed: Feed): Promise<void>;
  remove(id: string): Promise<boolean>;
}
