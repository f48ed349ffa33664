import { sha256Hex } from '../../base/hash.ts';
import type { Feed, FeedStore } from '../feed-store.ts';
import type { Writer } from './writer.ts';

const ID_LENGTH = 16;

export function createFeedStore(writer: Writer): FeedStore {
  const { database } = writer;
  const find = database.prepare('SELECT feed FROM feed WHERE id = ?');
  const insert = database.prepare('INSERT INTO feed (id, next_poll, feed) VALUES (?, ?, ?)');
  const all = database.prepare('SELECT feed FROM feed ORDER BY rowid');
  const due = database.prepare('SELECT feed FROM feed WHERE next_poll <= ? ORDER BY next_poll, rowid');
  const next = database.prepare('SELECT min(next_poll) AS next FROM feed');
  const update = database.prepare('UPDATE feed SET next_poll = ?, feed = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM feed WHERE id = ?');

  return {
    add: (url, now) =>
      writer.write(() => {
        const id = sha256Hex(url, ID_LENGTH);
        const known = find.get(id);
        if (known) return { feed: toFeed(known), isNew: false };
        const feed = newFeed(id, url, now);
        insert.run(id, Date.parse(now), JSON.stringify(feed));
        return { feed, isNew: true };
      }),
    all: () => writer.read(() => all.all().map(toFeed)),
    due: (now) => writer.read(() => due.all(Date.parse(now)).map(toFeed)),
    nextAt: () =>
      writer.read(() => {
        const at = next.get()?.['next'];
        return typeof at === 'number' ? new Date(at).toISOString() : undefined;
      }),
    update: (feed) => writer.write(() => void update.run(Date.parse(feed.nextPollAt), JSON.stringify(feed), feed.id)),
    remove: (id) => writer.write(() => remove.run(id).changes > 0),
  };
}

/** What is known of a feed before its first poll. */
const UNPOLLED = {
  title: null,
  lastPollAt: null,
  lastSuccessAt: null,
  failure: null,
  failures: 0,
  failingSince: null,
  etag: null,
  lastModified: null,
  bodyHash: null,
  entries: 0,
  lastNewAt: null,
  intervalSeconds: null,
  askedSeconds: null,
} satisfies Partial<Feed>;

const newFeed = (id: string, url: string, now: string): Feed => ({
  ...UNPOLLED,
  id,
  url,
  addedAt: now,
  nextPollAt: now,
});

/** A feed that was written by an earlier version knows less. */
const toFeed = (row: Record<string, unknown>): Feed => ({
  ...UNPOLLED,
  ...(JSON.parse(String(row['feed'])) as Omit<Feed, keyof typeof UNPOLLED> & Partial<Feed>),
});
