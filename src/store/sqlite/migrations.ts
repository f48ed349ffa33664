import type { DatabaseSync } from 'node:sqlite';
import { articles } from './migrations/articles.ts';
import { captures } from './migrations/captures.ts';
import { corrections } from './migrations/corrections.ts';
import { frontier } from './migrations/frontier.ts';
import { hostLines } from './migrations/host-lines.ts';
import { insights } from './migrations/insights.ts';
import { queryFields } from './migrations/query-fields.ts';
import { sources } from './migrations/sources.ts';
import { stories } from './migrations/stories.ts';

/**
 * The schema as numbered steps: step n leads from version n to n + 1 (`PRAGMA user_version`). A step that was ever released is
 * never changed. It is SQL, or code where records must be read (`path` is for messages). Times in INTEGER columns are milliseconds
 * since 1970; JSON columns hold what no statement looks into.
 */
export const MIGRATIONS: readonly (string | ((database: DatabaseSync, path: string) => void))[] = [
  articles,
  sources,
  captures,
  queryFields,
  frontier,
  hostLines,
  insights,
  corrections,
  stories,
];
