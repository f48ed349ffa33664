import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { toSearchText } from './search-tokens.ts';
import { toFts5 } from './to-fts5.ts';

test.each([
  ['', null],
  ['banjir "kali ciliwung"', '("banjir") AND ("kali ciliwung")'],
  ['banjir -jakarta -"jawa barat"', '("banjir") NOT (("jakarta") OR ("jawa barat"))'],
  ['-jakarta', null],
  ['covid-19 or', '("covid 19") AND ("or")'],
  ['judul:(banjir OR korup*)', '(title : "banjir") OR (title : "korup" *)'],
  ['isi:banjir NEAR/3 isi:"air laut"', 'body : NEAR("banjir" "air laut", 3)'],
  ['banjir OR -jakarta', null],
  ['banjir tokoh:Siti', null],
])('%j becomes %j', (text, expression) => {
  expect(toFts5(parseQuery(text))).toBe(expression);
});

test('FTS5 understands every expression that is made, and takes it as text', () => {
  using database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE t USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')");
  const insert = database.prepare("INSERT INTO t (rowid, title, body) VALUES (1, '', ?)");
  const search = database.prepare('SELECT count(*) AS hits FROM t WHERE t MATCH ?');
  const kind = fc.constantFrom('word' as const, 'prefix' as const);
  const units = fc.constantFrom(...Array.from('ab1"\'*:^(){}+-,\\ANDORNTé'));
  fc.assert(
    fc.property(kind, fc.string({ unit: units }), (kind, text) => {
      fc.pre(toSearchText(text) !== '');
      database.exec('DELETE FROM t');
      insert.run(toSearchText(text));
      expect(search.get(toFts5({ kind, text, column: 'body' }))).toEqual({ hits: 1 });
      expect(search.get(toFts5({ kind, text, column: 'title' }))).toEqual({ hits: 0 });
    }),
  );
});

test('FTS5 takes all forms of a word at once', () => {
  using database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE t USING fts5(title, body); INSERT INTO t VALUES ('', 'mereka mengorupsinya')");
  expect(
    database.prepare('SELECT count(*) AS hits FROM t WHERE t MATCH ?').get(toFts5(parseQuery('~korupsi'))),
  ).toEqual({
    hits: 1,
  });
});
