import type { DatabaseSync } from 'node:sqlite';
import { sha256Hex } from '../../base/hash.ts';
import type { ArticleRecord } from '../../domain/record.ts';
import type { ArticleKeys, SaveResult } from '../article-store.ts';
import { facetEntries, publicationTime } from './facet-entries.ts';
import { FacetValueTable } from './facet-value-table.ts';
import { indexedText } from './indexed-text.ts';
import { NameFormTable } from './name-form-table.ts';
import { nameForms, queryEntries } from './query-entries.ts';
import { fromBlob, toBlob } from './record-blob.ts';

/** In hexadecimal digits: 64 bits, which readers keep as two integers. */
const ID_LENGTH = 16;

/** What happens to an article as it is written. */
export interface ArticleWriting {
  /** What is to be stored of an article of which the machine says this. */
  correct(id: string, machine: ArticleRecord): ArticleRecord;
  /** What the machine says of an article. */
  machineRecord(id: string): ArticleRecord | undefined;
  /** What is written down of it elsewhere, afterwards. */
  note(id: string, record: ArticleRecord): void;
  /** Before it is removed. */
  forget(id: string): void;
}

interface FoundRow {
  readonly row: number;
  readonly id: string;
  readonly address: string | null;
  readonly text_hash: string;
}

/** The writing half of the articles: record, text index, facet values and slot change together, inside the caller's transaction. */
export class ArticleTable {
  readonly #path: string;
  readonly #writing: ArticleWriting;
  readonly #facetValues: FacetValueTable;
  readonly #nameForms: NameFormTable;
  readonly #statements;

  constructor(database: DatabaseSync, path: string, writing: ArticleWriting) {
    this.#path = path;
    this.#writing = writing;
    this.#facetValues = new FacetValueTable(database);
    this.#nameForms = new NameFormTable(database);
    const found = 'SELECT row, slot.article AS id, address, text_hash FROM article JOIN slot USING (row)';
    const nextChange = '(SELECT coalesce(max(changed), 0) + 1 FROM slot)';
    this.#statements = {
      findByAddress: database.prepare(`${found} WHERE address = ?`),
      findByText: database.prepare(`${found} WHERE text_hash = ? LIMIT 1`),
      findById: database.prepare(`${found} WHERE slot.article = ?`),
      freeRow: database.prepare(
        `SELECT coalesce((SELECT row FROM slot WHERE article IS NULL LIMIT 1), (SELECT coalesce(max(row), 0) + 1 FROM slot)) AS row`,
      ),
      occupy: database.prepare(
        `INSERT INTO slot (row, changed, article, published, facet_values, query_values) VALUES (?, ${nextChange}, ?, ?, ?, ?)
         ON CONFLICT (row) DO UPDATE SET (changed, article, published, facet_values, query_values)
           = (excluded.changed, excluded.article, excluded.published, excluded.facet_values, excluded.query_values)`,
      ),
      free: database.prepare(
        `UPDATE slot SET (changed, article, published, facet_values, query_values) = (${nextChange}, NULL, NULL, NULL, NULL)
         WHERE row = ?`,
      ),
      put: database.prepare('INSERT OR REPLACE INTO article (row, address, text_hash, record) VALUES (?, ?, ?, ?)'),
      drop: database.prepare('DELETE FROM article WHERE row = ?'),
      old: database.prepare(
        'SELECT record, facet_values, query_values FROM article JOIN slot USING (row) WHERE row = ?',
      ),
      index: database.prepare('INSERT INTO article_text (rowid, title, body) VALUES (?, ?, ?)'),
      unindex: database.prepare(
        `INSERT INTO article_text (article_text, rowid, title, body) VALUES ('delete', ?, ?, ?)`,
      ),
    };
  }

  save(record: ArticleRecord, keys: ArticleKeys): SaveResult {
    const { findByAddress, findByText, freeRow } = this.#statements;
    // The same text at two addresses is two articles (a reprint is a clip of its own); a text without address is what has it.
    const found = (keys.address === null ? findByText.get(keys.text) : findByAddress.get(keys.address)) as
      | FoundRow
      | undefined;
    if (found?.text_hash === keys.text) return { id: found.id, outcome: 'known' };
    if (found) {
      this.#write(found.row, found.id, record, keys, () => this.#erase(found.row));
      return { id: found.id, outcome: 'replaced' };
    }
    const id = sha256Hex(keys.address ?? keys.text, ID_LENGTH);
    this.#write(Number(freeRow.get()?.['row']), id, record, keys);
    return { id, outcome: 'added' };
  }

  replace(id: string, record: ArticleRecord, text: string): boolean {
    const found = this.#statements.findById.get(id) as FoundRow | undefined;
    if (!found) return false;
    this.#write(found.row, id, record, { address: found.address, text }, () => this.#erase(found.row));
    return true;
  }

  /** After its corrections changed; nothing where there is no such article. */
  correctAgain(id: string): void {
    const found = this.#statements.findById.get(id) as FoundRow | undefined;
    const machine = this.#writing.machineRecord(id);
    if (!found || !machine) return;
    this.#write(found.row, id, machine, { address: found.address, text: found.text_hash }, () =>
      this.#erase(found.row),
    );
  }

  remove(id: string): boolean {
    const found = this.#statements.findById.get(id) as FoundRow | undefined;
    if (!found) return false;
    this.#writing.forget(id);
    this.#erase(found.row);
    this.#statements.drop.run(found.row);
    this.#statements.free.run(found.row);
    return true;
  }

  #write(row: number, id: string, machine: ArticleRecord, keys: ArticleKeys, eraseOld?: () => void): void {
    const record = this.#writing.correct(id, machine);
    // Before the old values are released, so that those which stay keep their ids.
    const facets = this.#facetValues.retain(facetEntries(record));
    const asked = this.#facetValues.retain(queryEntries(record));
    this.#nameForms.retain(nameForms(record));
    eraseOld?.();
    const { title, body } = indexedText(record);
    this.#statements.index.run(row, title, body);
    this.#statements.occupy.run(row, id, publicationTime(record.publishedAt), facets, asked);
    this.#statements.put.run(row, keys.address, keys.text, toBlob({ ...record, id }));
    this.#writing.note(id, record);
  }

  /** Takes what stands in a row out of the index and the facets. */
  #erase(row: number): void {
    const old = this.#statements.old.get(row) as Readonly<
      Record<'record' | 'facet_values' | 'query_values', Uint8Array>
    >;
    const record = fromBlob(old.record, this.#path);
    const { title, body } = indexedText(record);
    this.#statements.unindex.run(row, title, body);
    this.#facetValues.release(old.facet_values);
    this.#facetValues.release(old.query_values);
    this.#nameForms.release(nameForms(record));
  }
}
