import { articles } from './migrations/articles.ts';

/**
 * The schema as numbered steps: step n leads from version n to n + 1 (`PRAGMA user_version`). A step that was ever released is
 * never changed. Times in INTEGER columns are milliseconds since 1970; JSON columns hold what no statement looks into.
 */
export const MIGRATIONS: readonly string[] = [articles];
