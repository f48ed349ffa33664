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
    update: (feed) => writer.write(() => void update.run(Date.parse(feed.nextPollAt), JSON.stringify(feed), feed.id)),
    remove: (id) => writer.write(() => remove.run(id).changes > 0),
  };
}

function newFeed(id: string, url: string, now: string): Feed {
  return {
    id,
    url,
    title: null,
    addedAt: now,
    nextPollAt: now,
    lastPollAt: null,
    lastSuccessAt: null,
    failure: null,
    failures: 0,
    etag: null,
    lastModified: null,
    entries: 0,
  };
}

const toFeed = (row: Record<string, unknown>): Feed => JSON.parse(String(row['feed'])) as Feed;
