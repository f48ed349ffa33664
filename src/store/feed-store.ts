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
  /** Failures since the last success, and when they began. */
  readonly failures: number;
  readonly failingSince: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the document as it was read last; null where none was. */
  readonly bodyHash: string | null;
  /** Entries seen so far that were new. */
  readonly entries: number;
  /** When an entry was last new. */
  readonly lastNewAt: string | null;
  /** The pause that its news asks for, as of the last good poll; null before it. */
  readonly intervalSeconds: number | null;
  /** The pause that the feed itself asks for. */
  readonly askedSeconds: number | null;
}

export interface FeedStore {
  /** The feed of this address: the one already here, or a new one that is due now. */
  add(url: string, now: string): Promise<{ readonly feed: Feed; readonly isNew: boolean }>;
  all(): Promise<readonly Feed[]>;
  /** Those whose next poll has come, the longest awaited first. */
  due(now: string): Promise<readonly Feed[]>;
  /** When the next poll is due, or undefined where there are no feeds. */
  nextAt(): Promise<string | undefined>;
  update(feed: Feed): Promise<void>;
  remove(id: string): Promise<boolean>;
}
