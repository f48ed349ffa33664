import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../../arbitrary-records.ts';
import { openSqliteStore } from '../open-store.ts';
import { queryFields } from './query-fields.ts';

const UNDO = `
DROP TABLE article_word;
DROP TABLE name_form;
ALTER TABLE slot DROP COLUMN query_values;
DELETE FROM facet_value WHERE facet IN ('region', 'speaker', 'language', 'titleTone', 'bodyTone', 'personTone', 'institutionTone');
`;

test('articles of an older store can be asked for by every field', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'sorot-migration-'));
  const store = await openSqliteStore({ dir, holder: 'test' });
  const records = fc.sample(arbitraryRecord, { numRuns: 40, seed: 3 });
  for (const [number, record] of records.entries()) {
    await store.articles.save(record, { address: `berita.id/${number}`, text: `${number}` });
  }
  await store.close();
  using database = new DatabaseSync(path.join(dir, 'sorot.sqlite'));
  const before = contentOf(database);
  expect(before.asked.length).toBeGreaterThan(100);
  database.exec(UNDO);
  queryFields(database, dir);
  expect(contentOf(database)).toEqual(before);
  rmSync(dir, { recursive: true });
});

function contentOf(database: DatabaseSync): { readonly forms: unknown; readonly asked: readonly string[] } {
  const values = new Map(
    database
      .prepare('SELECT id, facet, "key", uses FROM facet_value')
      .all()
      .map((row) => [row['id'], row]),
  );
  const asked = database
    .prepare('SELECT row, query_values AS ids FROM slot ORDER BY row')
    .all()
    .flatMap(({ row, ids }) =>
      Array.from(new Uint32Array((ids as Uint8Array).slice().buffer), (id) => {
        const value = values.get(id);
        return [row, value?.['facet'], value?.['key'], value?.['uses']].join(' ');
      }),
    );
  return { forms: database.prepare('SELECT * FROM name_form').all(), asked };
}
