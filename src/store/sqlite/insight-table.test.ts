import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../arbitrary-records.ts';
import { insights } from './migrations/insights.ts';
import { openSqliteStore } from './open-store.ts';

const UNDO = `
DROP TABLE insight;
DROP TABLE outlet_owner;
DELETE FROM facet_value WHERE facet IN ('word', 'model');
`;
const records = fc.sample(arbitraryRecord, { numRuns: 40, seed: 5 });

async function withArticles(work: (dir: string, ids: readonly string[]) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sorot-insights-'));
  const store = await openSqliteStore({ dir, holder: 'test' });
  const ids: string[] = [];
  for (const [number, record] of records.entries()) {
    ids.push((await store.articles.save(record, { address: `berita.id/${number}`, text: `${number}` })).id);
  }
  await store.close();
  await work(dir, ids);
  rmSync(dir, { recursive: true });
}

test('articles of an older store are counted as if they came today', async () => {
  await withArticles(async (dir) => {
    using database = new DatabaseSync(path.join(dir, 'sorot.sqlite'));
    const before = contentOf(database);
    expect(before.values.length).toBeGreaterThan(50);
    database.exec(UNDO);
    insights(database, dir);
    expect(contentOf(database)).toEqual(before);
  });
});

test('nothing is left of articles that are removed, replaced ones are counted once', async () => {
  await withArticles(async (dir, ids) => {
    const store = await openSqliteStore({ dir, holder: 'test' });
    const [first = expect.fail()] = records;
    const [id = ''] = ids;
    await store.articles.replace(id, first, 'another text');
    for (const known of ids) await store.articles.remove(known);
    await store.close();
    using database = new DatabaseSync(path.join(dir, 'sorot.sqlite'));
    expect(database.prepare('SELECT * FROM insight').all()).toEqual([]);
    expect(database.prepare('SELECT * FROM facet_value').all()).toEqual([]);
  });
});

function contentOf(database: DatabaseSync): { readonly values: readonly string[]; readonly rest: unknown } {
  const names = new Map(
    database
      .prepare('SELECT id, facet, "key", uses FROM facet_value')
      .all()
      .map((value) => [value['id'], [value['facet'], value['key'], value['uses']].join(' ')]),
  );
  const values = database
    .prepare('SELECT row, insight_values AS ids FROM insight ORDER BY row')
    .all()
    .flatMap(({ row, ids }) =>
      Array.from(new Uint32Array((ids as Uint8Array).slice().buffer), (id) => `${Number(row)} ${names.get(id)}`),
    );
  const rest = database.prepare('SELECT row, statements FROM insight ORDER BY row').all();
  return { values, rest: [rest, database.prepare('SELECT * FROM outlet_owner').all()] };
}
