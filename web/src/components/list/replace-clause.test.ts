import { expect, test } from 'vitest';
import { replaceClause } from './replace-clause.ts';

test.each([
  ['prabowoo harga', 'prabowoo', 'prabowo', 'prabowo harga'],
  ['harganya -(rob OR harga)', 'harga', '~harga', 'harganya -(rob OR ~harga)'],
  ['judul:harga harga', 'harga', '~harga', 'judul:harga ~harga'],
  ['-harga', 'harga', 'harganya', '-harganya'],
  ['banjir', 'banjir', 'tokoh:banjir', 'tokoh:banjir'],
])('in %s, %s becomes %s', (query, clause, chosen, replaced) => {
  expect(replaceClause(query, clause, chosen)).toBe(replaced);
});
