import type { DatabaseSync } from 'node:sqlite';
import { InsightTable } from '../insight-table.ts';
import { fromBlob } from '../record-blob.ts';

const TABLES = `
-- What insights count of an article besides its facets; readers take it into memory as slot.changed tells them.
CREATE TABLE insight (
  row INTEGER PRIMARY KEY,
  insight_values BLOB NOT NULL, -- ids of facet_value, as in slot
  statements BLOB NOT NULL -- by statement: speaker, number of those it is about, they; unsigned 32-bit little-endian
);
CREATE TABLE outlet_owner (
  outlet TEXT PRIMARY KEY,
  owner TEXT NOT NULL
) WITHOUT ROWID;
`;

/** What the press says over all records, filled in for the articles that are here. */
export function insights(database: DatabaseSync, path: string): void {
  database.exec(TABLES);
  const table = new InsightTable(database);
  for (const row of database
    .prepare('SELECT slot.article AS id, record FROM article JOIN slot USING (row)')
    .iterate()) {
    table.note(String(row['id']), fromBlob(row['record'] as Uint8Array, path));
  }
}
