import type { DatabaseSync } from 'node:sqlite';
import { FacetValueTable } from '../facet-value-table.ts';
import { NameFormTable } from '../name-form-table.ts';
import { nameForms, queryEntries } from '../query-entries.ts';
import { fromBlob } from '../record-blob.ts';

const TABLES = `
-- What only queries ask for (region, speakers, tones toward someone ...), as ids of facet_value like slot.facet_values.
ALTER TABLE slot ADD COLUMN query_values BLOB;

-- Every way in which articles write a name: from what is asked for to the keys in facet_value. The clustered key answers "is called"
-- and "begins with".
CREATE TABLE name_form (
  field TEXT NOT NULL,
  form TEXT NOT NULL, -- folded
  "key" TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (field, form, "key")
) WITHOUT ROWID;

-- The words of the index with the number of articles that have each.
CREATE VIRTUAL TABLE article_word USING fts5vocab(article_text, row);
`;

/** What the fields of the query language look at, filled in for the articles that are here. */
export function queryFields(database: DatabaseSync, path: string): void {
  database.exec(TABLES);
  const values = new FacetValueTable(database);
  const forms = new NameFormTable(database);
  const update = database.prepare('UPDATE slot SET query_values = ? WHERE row = ?');
  for (const article of database.prepare('SELECT row, record FROM article').iterate()) {
    const record = fromBlob(article['record'] as Uint8Array, path);
    update.run(values.retain(queryEntries(record)), Number(article['row']));
    forms.retain(nameForms(record));
  }
}
