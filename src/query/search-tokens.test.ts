import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSearchable, searchTokens, toSearchText } from './search-tokens.ts';

test.each([
  ['Révisi UU, COVID-19 🙂', 'revisi uu covid 19'],
  ['banjir🙂rob', 'banjir rob'],
  ['Jum’at İstanbul', 'jumat istanbul'],
  ['مُحَمَّد 한국', 'محمد 한국'],
  ['– & 🙂', ''],
])('%j is searched as %j', (text, folded) => {
  expect(toSearchText(text)).toBe(folded);
  expect(isSearchable(text)).toBe(folded !== '');
});

test('a word knows its place in the text', () => {
  expect([...searchTokens('Révisi UU, COVID-19')]).toEqual([
    { folded: 'revisi', start: 0, end: 6 },
    { folded: 'uu', start: 7, end: 9 },
    { folded: 'covid', start: 11, end: 16 },
    { folded: '19', start: 17, end: 19 },
  ]);
});

test('FTS5 finds the same words in it', () => {
  using database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE v USING fts5vocab(t, instance);`);
  const insert = database.prepare('INSERT INTO t (body) VALUES (?)');
  const terms = database.prepare('SELECT term FROM v ORDER BY offset');
  const units = Array.from("aZ19 .-_'’“”é\u0301ÀñÇşĀễøßİıЖй中あ한ُحकि\u00a0²½€🙂\n\0");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...units) }), (text) => {
      database.exec('DELETE FROM t');
      insert.run(toSearchText(text));
      expect(terms.all().map((row) => row['term'])).toEqual(Array.from(searchTokens(text), ({ folded }) => folded));
    }),
    { numRuns: 500 },
  );
});
