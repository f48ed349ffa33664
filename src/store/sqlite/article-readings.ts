import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRecord } from '../../domain/record.ts';

/**
 * Notes whose each article is and how it was read; triggers of the schema keep the counts by source and day. Inside the caller's
 * transaction, after the article was written.
 */
export function createArticleReadings(database: DatabaseSync): { note(id: string, record: ArticleRecord): void } {
  // Deleted and inserted, not replaced: that would skip the trigger that takes the old counts back.
  const forget = database.prepare(
    'DELETE FROM article_reading WHERE row = (SELECT row FROM slot WHERE slot.article = ?)',
  );
  const insert = database.prepare(
    `INSERT INTO article_reading (row, source, day, partial, ruled, stale)
     SELECT row, ?, ?, ?, ?, ? FROM slot WHERE slot.article = ?`,
  );
  return {
    note(id, { outlet, publishedAt, fetchedAt, provenance: { partial, rule } }) {
      forget.run(id);
      const source = outlet?.domain;
      if (!source) return;
      const day = toDay(publishedAt) ?? toDay(fetchedAt) ?? '';
      insert.run(source, day, Number(partial), Number(rule !== null), Number(rule?.stale === true), id);
    },
  };
}

const toDay = (time: string | null): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0];
