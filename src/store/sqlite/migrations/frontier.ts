import type { DatabaseSync } from 'node:sqlite';
import { toPageNumber } from '../page-number.ts';

const TABLES = `
-- WITHOUT ROWID: as a row's own number these would become the "last inserted" one, which is more than JavaScript can hold.
CREATE TABLE seen_page (number INTEGER PRIMARY KEY) WITHOUT ROWID;
-- How many these are: counting them would take longer every day.
CREATE TABLE seen_pages (count INTEGER NOT NULL);
INSERT INTO seen_pages VALUES (0);
CREATE TRIGGER seen_page_added AFTER INSERT ON seen_page BEGIN
  UPDATE seen_pages SET count = count + 1;
END;

ALTER TABLE task ADD COLUMN first_try INTEGER;
CREATE TABLE site_rest (
  site TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) WITHOUT ROWID;
`;

/**
 * A frontier that does not grow with what was collected: a page that is dealt with is a number, no longer a row with its address. A
 * year of 50,000 pages a day is 200 MB; the chance that any two of its pages are taken for one is 1 in 100,000.
 */
export function frontier(database: DatabaseSync): void {
  database.exec(TABLES);
  const see = database.prepare('INSERT INTO seen_page VALUES (?) ON CONFLICT DO NOTHING');
  for (const { url } of database.prepare(`SELECT url FROM task WHERE state = 'done'`).all())
    see.run(toPageNumber(String(url)));
  database.exec(`DELETE FROM task WHERE state = 'done'`);
}
