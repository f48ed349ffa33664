import type { ArticleStore } from './article-store.ts';
import type { FeedStore } from './feed-store.ts';
import type { TaskStore } from './task-store.ts';
import type { UserStore } from './user-store.ts';

/**
 * The port between Sorot and an engine. Everything is a promise, so that an engine may live in a worker or on other machines.
 * Times are RFC 3339 in UTC unless a field says otherwise. Every engine passes `contract.test.ts`.
 */
export interface Store {
  readonly articles: ArticleStore;
  readonly feeds: FeedStore;
  readonly tasks: TaskStore;
  readonly users: UserStore;
  /** Ends all work and releases the store; later calls reject. */
  close(): Promise<void>;
}
