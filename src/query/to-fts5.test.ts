import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { toSearchText } from './search-tokens.ts';
import { toFts5 } from './to-fts5.ts';

test.each([
  ['', null, null],
  ['banjir "kali ciliwung"', '"banjir" AND "kali ciliwung"', null],
  ['banjir -jakarta -"jawa barat"', '"banjir"', '"jakarta" OR "jawa barat"'],
  ['-jakarta', null, '"jakarta"'],
  ['AND OR* title:x covid-19', '"and" AND "or" AND "title x" AND "covid 19"', null],
])('%j becomes %j without %j', (text, include, exclude) => {
  expect(toFts5(parseQuery(text))).toEqual({ include, exclude });
});

test('FTS5 understands every expression that is made, and takes it as text', () => {
  using database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'unicode61 remove_diacritics 2')");
  const insert = database.prepare('INSERT INTO t (rowid, body) VALUES (1, ?)');
  const search = database.prepare('SELECT count(*) AS hits FROM t WHERE t MATCH ?');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab1"\'*:^(){}+-,\\ANDORNTé')) }), (text) => {
      const { include } = toFts5({ kind: 'and', operands: [{ kind: 'word', text }] });
      fc.pre(include !== null);
      database.exec('DELETE FROM t');
      insert.run(toSearchText(text));
      expect(search.get(include)).toEqual({ hits: 1 });
    }),
  );
});
