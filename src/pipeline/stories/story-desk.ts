import { sha256Hex } from '../../base/hash.ts';
import type { Clock } from '../../base/clock.ts';
import { Problem } from '../../domain/problem.ts';
import { StoryBook, type StoryArticle } from '../../insights/stories/story-book.ts';
import type { WordRarity } from '../../insights/stories/word-rarity.ts';
import type { StoredRecord } from '../../store/article-store.ts';
import type { Store } from '../../store/store.ts';
import type { ArticleChange, StoryMembership } from '../../store/story-store.ts';
import type { Log } from '../log.ts';
import { toStoryArticle } from './to-story-article.ts';

/** An article is in its story so long after it was saved, at most. */
const PAUSE_MS = 2000;
/** Few enough that whoever waits for the event loop does not feel it. */
const BATCH = 25;

export interface StoryDeskTools {
  readonly store: Pick<Store, 'articles' | 'stories'>;
  readonly rarity: WordRarity;
  readonly clock: Clock;
  readonly log: Log;
  /** So many articles are compared with, the last ones; the book's own number unless told. */
  readonly capacity?: number;
}

/** What can be done to stories by hand while the program runs. */
export interface StoryDesk {
  /** Two stories become one; returns its number. Problems: `story-not-found`. */
  join(a: number, b: number): Promise<number>;
  /** Articles of one story become a story of their own; returns its number. Problems: `story-not-found`, `story-split-all`. */
  split(story: number, articles: readonly string[]): Promise<number>;
}

export interface RunningStoryDesk extends StoryDesk {
  /** Follows what changes in the store, whoever changed it, until aborted. */
  run(signal: AbortSignal): Promise<void>;
  /** Deals with all that has changed until now. */
  catchUp(signal?: AbortSignal): Promise<void>;
}

interface Seen {
  readonly article: string;
  /** Of what decides its story. */
  readonly hash: string;
}

/**
 * Tells stories of the articles of a store. It goes by the store's own list of changes, so that nothing is missed, whether an article
 * was collected, handed in, corrected, read again or removed, and a process that was killed goes on where it stopped.
 */
export function createStoryDesk({ store, rarity, clock, log, capacity }: StoryDeskTools): RunningStoryDesk {
  let book = new StoryBook(rarity, capacity);
  /** The articles in the book by their places, in the order in which they came. */
  const seen = new Map<number, Seen>();
  /** Undefined: the book is to be filled from the store first. */
  let position: number | undefined;
  // One at a time: a hand and an arriving article must not meet in one story.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch((error: unknown) => {
      // The store may lack what the book has: the store is right.
      if (!(error instanceof Problem && error.code.startsWith('story-'))) position = undefined;
    });
    return result;
  };

  /** Fills the book with what the store remembers. */
  const open = async (): Promise<number> => {
    book = new StoryBook(rarity, capacity);
    seen.clear();
    const state = await store.stories.state(book.capacity);
    for (const [at, member] of state.members.entries()) {
      const record = await store.articles.get(member.article);
      if (record) restore(member, record);
      if (at % BATCH === 0) await clock.sleep(0);
    }
    for (const [one, other] of state.apart) book.keepApart(one, other);
    book.continueAfter(state.lastStory, state.lastIssue);
    if (state.members.length > 0) log.info({ articles: state.members.length }, 'stories are known again');
    return state.position;
  };
  const restore = (member: StoryMembership & { readonly place: number }, record: StoredRecord): void => {
    const article = toStoryArticle(record.id, record);
    book.restore(article, member);
    remember(member.place, { article: record.id, hash: hashOf(article) });
  };

  const remember = (place: number, article: Seen): void => {
    seen.set(place, article);
    // The book has let go of these too.
    for (const oldest of seen.keys()) {
      if (seen.size <= book.capacity) return;
      seen.delete(oldest);
    }
  };

  const forget = async (place: number): Promise<void> => {
    const known = seen.get(place);
    if (!known) return;
    seen.delete(place);
    const reprints = book.remove(known.article).map(({ id, reprintOf }) => ({ article: id, reprintOf }));
    if (reprints.length > 0) await store.stories.update({ reprints });
  };

  const follow = async ({ place, article: id }: ArticleChange): Promise<void> => {
    const record = id === null ? undefined : await store.articles.get(id);
    const article = record && toStoryArticle(record.id, record);
    const hash = article && hashOf(article);
    const known = seen.get(place);
    if (article && known?.article === article.id && known.hash === hash) return;
    await forget(place);
    if (!article || hash === undefined) return;
    const [before] = await store.stories.find([article.id]);
    // It came so long ago that nothing near it is remembered: better where it was than alone.
    if (before && !known) return;
    const isPinned = before?.isPinned === true;
    const placed = book.add(article, isPinned ? before : undefined);
    remember(place, { article: article.id, hash });
    await store.stories.update({
      storiesJoined: placed.storiesJoined,
      issuesJoined: placed.issuesJoined,
      placed: [{ article: article.id, story: placed.story, issue: placed.issue, isPinned }],
      reprints: placed.reprints.map(({ id, reprintOf }) => ({ article: id, reprintOf })),
    });
  };

  /** Deals with some changes; false where there are none. */
  const step = async (): Promise<boolean> => {
    position ??= await open();
    const found = await store.stories.changes(position, BATCH);
    for (const change of found.changes) await follow(change);
    if (found.changes.length === 0) return false;
    await store.stories.update({ position: found.position });
    position = found.position;
    return true;
  };

  const getMembers = async (story: number): Promise<Members> => {
    const [first, ...others] = await store.stories.membersOf(story);
    if (!first) throw new Problem('story-not-found', { story });
    return [first, ...others];
  };
  /** Moves articles by hand: they stay where they are put. */
  const pin = (members: readonly StoryMembership[], story: number): Promise<void> =>
    store.stories.update({
      placed: members.map(({ article, issue }) => ({ article, story, issue, isPinned: true })),
    });

  const catchUp = async (signal?: AbortSignal): Promise<void> => {
    while (await inTurn(step)) if (signal?.aborted) return;
  };
  return {
    catchUp,
    async run(signal) {
      while (!signal.aborted) {
        await catchUp(signal).catch((error: unknown) => {
          if (!signal.aborted) log.error({ err: error }, 'stories were not told');
        });
        await clock.sleep(PAUSE_MS, signal);
      }
    },
    join: (a, b) =>
      inTurn(async () => {
        position ??= await open();
        const joined = book.join((await getMembers(a))[0], (await getMembers(b))[0]);
        await store.stories.update(joined);
        const members = await getMembers(a);
        const [{ story }] = members;
        await pin(members, story);
        return story;
      }),
    split: (story, articles) =>
      inTurn(async () => {
        position ??= await open();
        const members = await getMembers(story);
        const moved = members.filter(({ article }) => articles.includes(article));
        if (moved.length === 0 || moved.length === members.length) throw new Problem('story-split-all');
        const fresh = book.split(moved.map(({ article }) => article));
        await pin(moved, fresh);
        await store.stories.update({ apart: [[members[0].story, fresh]] });
        return fresh;
      }),
  };
}

type Members = readonly [StoryMembership, ...StoryMembership[]];

const hashOf = ({ title, body, time, outlet }: StoryArticle): string =>
  sha256Hex(JSON.stringify([title, body, time, outlet]), 16);
