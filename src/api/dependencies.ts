import type { Clock } from '../base/clock.ts';
import type { ModelVersion } from '../domain/record.ts';
import type { NameBook } from '../insights/profiles/name-book.ts';
import type { Demo } from '../pipeline/demo.ts';
import type { Log } from '../pipeline/log.ts';
import type { PageArchive } from '../pipeline/page-archive.ts';
import type { SourceDesk } from '../pipeline/sources/source-desk.ts';
import type { StoryDesk } from '../pipeline/stories/story-desk.ts';
import type { Submit } from '../pipeline/submit.ts';
import type { Feed } from '../store/feed-store.ts';
import type { Store } from '../store/store.ts';

/** The demonstration corpus, loaded in the background. */
export interface DemoCorpus extends Pick<Demo, 'progress' | 'remove'> {
  /** Begins to load what is not there yet and returns; nothing happens while it is being loaded. */
  begin(): void;
}

/** The polling of feeds, as far as a screen can steer it. */
interface FeedPolling {
  /** Sees that there is a feed at the address, and polls it from now on. Throws a Problem where there is none. */
  add(url: string, signal: AbortSignal): Promise<{ readonly feed: Feed; readonly isNew: boolean }>;
  /** Whether feeds are polled by this process. */
  readonly active: boolean;
  /** Looks for due feeds now. */
  wake(): void;
}

export interface Access {
  /** Whether every request needs a user. */
  readonly loginRequired: boolean;
  /**
   * Whether only names of this machine are answered to: while no login protects the server, a page of another site could
   * point its own name at 127.0.0.1 and read everything (DNS rebinding).
   */
  readonly loopbackNamesOnly: boolean;
}

/** All that the routes need; made by `cli/commands/start.ts`, and by tests. */
export interface ApiDependencies {
  readonly version: string;
  /** The models in use; null until they are loaded. */
  models(): readonly ModelVersion[] | null;
  readonly store: Store;
  readonly submit: Submit;
  readonly archive: Pick<PageArchive, 'pagesOf' | 'erase'>;
  readonly demo: DemoCorpus;
  readonly sources: SourceDesk;
  readonly stories: StoryDesk;
  readonly polling: FeedPolling;
  /** The records behind names; the first call reads them. */
  readonly names: () => NameBook;
  readonly access: Access;
  readonly clock: Clock;
  readonly log: Log;
  /** The folder of the built web app. */
  readonly webDir: string;
}
