import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StoryMember, StoryMembership, StoryStore, StoryUpdate } from '../story-store.ts';
import type { Writer } from './writer.ts';

const MEMBER = `member.story, member.issue, member.pinned, slot.article, origin.article AS original
  FROM story_article AS member JOIN slot USING (row) LEFT JOIN slot AS origin ON origin.row = member.original`;

export function createStoryStore(writer: Writer): StoryStore {
  const { database } = writer;
  const table = new StoryTable(database);
  const changes = database.prepare('SELECT row, changed, article FROM slot WHERE changed > ? ORDER BY changed LIMIT ?');
  const state = database.prepare('SELECT position, last_story, last_issue FROM story_state');
  const recent = database.prepare(
    `SELECT * FROM (SELECT member.arrived, member.row, ${MEMBER} ORDER BY member.arrived DESC LIMIT ?) ORDER BY arrived`,
  );
  const apart = database.prepare('SELECT one, other FROM story_apart ORDER BY one, other');
  const members = database.prepare(
    `SELECT ${MEMBER} WHERE member.story = coalesce((SELECT kept FROM story_alias WHERE gone = :story), :story) ORDER BY member.arrived`,
  );
  const find = database.prepare(
    `SELECT ${MEMBER.replace(
      'origin.article AS original',
      `origin.article AS original,
       (SELECT count(*) FROM story_article WHERE story = member.story) AS articles,
       (SELECT count(*) FROM story_article
         WHERE original = coalesce(member.original, member.row) AND row <> member.row) + (member.original IS NOT NULL) AS copies`,
    )} WHERE slot.article = ?`,
  );
  const stories = database.prepare(
    'SELECT story, count(*) AS articles FROM story_article WHERE issue = ? GROUP BY story ORDER BY articles DESC, story',
  );

  return {
    changes: (position, limit) =>
      writer.read(() => {
        const rows = changes.all(position, limit);
        return {
          changes: rows.map((row) => ({ place: Number(row['row']), article: toText(row['article']) })),
          position: Number(rows.at(-1)?.['changed'] ?? position),
        };
      }),
    state: (limit) =>
      writer.read(() => {
        const found = state.get();
        return {
          position: Number(found?.['position']),
          lastStory: Number(found?.['last_story']),
          lastIssue: Number(found?.['last_issue']),
          members: recent.all(limit).map((row) => ({ ...toMembership(row), place: Number(row['row']) })),
          apart: apart.all().map((row) => [Number(row['one']), Number(row['other'])] as const),
        };
      }),
    update: (update) => writer.write(() => table.update(update)),
    membersOf: (story) => writer.read(() => members.all({ story }).map(toMembership)),
    find: (articles) =>
      writer.read(() =>
        articles
          .map((article) => find.get(article))
          .filter((row) => row !== undefined)
          .map((row): StoryMember => ({
            ...toMembership(row),
            articles: Number(row['articles']),
            copies: Number(row['copies']),
          })),
      ),
    storiesOf: (issue) =>
      writer.read(() =>
        stories.all(issue).map((row) => ({ story: Number(row['story']), articles: Number(row['articles']) })),
      ),
  };
}

/** The writing half, inside the caller's transaction. */
class StoryTable {
  readonly #joinStory: readonly StatementSync[];
  readonly #forgetApart: StatementSync;
  readonly #joinIssue: StatementSync;
  readonly #place: StatementSync;
  readonly #reprint: StatementSync;
  readonly #keepApart: StatementSync;
  readonly #advance: StatementSync;
  readonly #count: StatementSync;

  constructor(database: DatabaseSync) {
    this.#joinStory = [
      'UPDATE story_article SET story = :kept WHERE story = :gone',
      'UPDATE story_alias SET kept = :kept WHERE kept = :gone',
      'INSERT INTO story_alias (gone, kept) VALUES (:gone, :kept) ON CONFLICT DO UPDATE SET kept = excluded.kept',
      `INSERT OR IGNORE INTO story_apart (one, other)
       SELECT min(:kept, iif(one = :gone, other, one)), max(:kept, iif(one = :gone, other, one))
       FROM story_apart WHERE :gone IN (one, other) AND :kept NOT IN (one, other)`,
    ].map((sql) => database.prepare(sql));
    this.#forgetApart = database.prepare('DELETE FROM story_apart WHERE ? IN (one, other)');
    this.#joinIssue = database.prepare('UPDATE story_article SET issue = :kept WHERE issue = :gone');
    this.#place = database.prepare(
      `INSERT INTO story_article (row, arrived, story, issue, pinned)
       SELECT row, (SELECT coalesce(max(arrived), 0) + 1 FROM story_article), :story, :issue, :pinned FROM slot WHERE article = :article
       ON CONFLICT (row) DO UPDATE SET (story, issue, pinned) = (excluded.story, excluded.issue, excluded.pinned)`,
    );
    this.#reprint = database.prepare(
      `UPDATE story_article SET original = (SELECT row FROM slot WHERE article = :original)
       WHERE row = (SELECT row FROM slot WHERE article = :article)`,
    );
    this.#keepApart = database.prepare('INSERT OR IGNORE INTO story_apart VALUES (min(:a, :b), max(:a, :b))');
    this.#advance = database.prepare('UPDATE story_state SET position = ?');
    this.#count = database.prepare(
      'UPDATE story_state SET last_story = max(last_story, :story), last_issue = max(last_issue, :issue)',
    );
  }

  update({
    storiesJoined = [],
    issuesJoined = [],
    placed = [],
    reprints = [],
    apart = [],
    position,
  }: StoryUpdate): void {
    for (const { kept, gone } of storiesJoined) {
      for (const statement of this.#joinStory) statement.run({ kept, gone });
      this.#forgetApart.run(gone);
    }
    for (const { kept, gone } of issuesJoined) this.#joinIssue.run({ kept, gone });
    for (const { article, story, issue, isPinned } of placed) {
      this.#place.run({ article, story, issue, pinned: Number(isPinned) });
      this.#count.run({ story, issue });
    }
    for (const { article, reprintOf } of reprints) this.#reprint.run({ article, original: reprintOf });
    for (const [a, b] of apart) this.#keepApart.run({ a, b });
    if (position !== undefined) this.#advance.run(position);
  }
}

const toText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const toMembership = (row: Readonly<Record<string, unknown>>): StoryMembership => ({
  article: String(row['article']),
  story: Number(row['story']),
  issue: Number(row['issue']),
  reprintOf: toText(row['original']),
  isPinned: row['pinned'] === 1,
});
