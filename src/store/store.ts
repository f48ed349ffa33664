import type { ArticleStore } from './article-store.ts';
import type { BackfillStore } from './backfill-store.ts';
import type { CaptureStore } from './capture-store.ts';
import type { CorrectionStore } from './correction-store.ts';
import type { FeedStore } from './feed-store.ts';
import type { HostLineStore } from './host-line-store.ts';
import type { InsightStore } from './insight-store.ts';
import type { SourceStore } from './source-store.ts';
import type { StoryStore } from './story-store.ts';
import type { TaskStore } from './task-store.ts';
import type { UserStore } from './user-store.ts';

/**
 * The port between Sorot and an engine. Everything is a promise, so that an engine may live in a worker or on other machines.
 * Times are RFC 3339 in UTC unless a field says otherwise. Every engine passes `contract.test.ts`.
 */
export interface Store {
  readonly articles: ArticleStore;
  readonly insights: InsightStore;
  readonly stories: StoryStore;
  readonly captures: CaptureStore;
  readonly corrections: CorrectionStore;
  readonly feeds: FeedStore;
  readonly sources: SourceStore;
  readonly lines: HostLineStore;
  readonly backfills: BackfillStore;
  readonly tasks: TaskStore;
  readonly users: UserStore;
  /** Ends all work and releases the store; later calls reject. */
  close(): Promise<void>;
}
