import { expect, test } from 'vitest';
import { Reprints } from './reprints.ts';
import { toTextPrint } from './text-print.ts';
import type { PrintedArticle } from './near-copy-index.ts';

const TEXT = Array.from({ length: 120 }, (_, at) => `kata${(at * 7) % 120}`).join(' ');
const OTHER = Array.from({ length: 120 }, (_, at) => `lain${at}`).join(' ');
const article = (id: string, time: number | null, text = TEXT): PrintedArticle => ({
  ...toTextPrint({ title: null, body: [text] }),
  id,
  time,
  outlet: id,
});

test('the first to print a text is the original, whenever it came', () => {
  const reprints = new Reprints();
  expect(reprints.add(article('b', 2))).toEqual([]);
  expect(reprints.add(article('x', 2, OTHER))).toEqual([]);
  expect(reprints.add(article('c', 3))).toEqual([{ id: 'c', reprintOf: 'b' }]);
  expect(reprints.add(article('a', 1))).toEqual([
    { id: 'b', reprintOf: 'a' },
    { id: 'c', reprintOf: 'a' },
  ]);
  expect(['a', 'b', 'c', 'x'].map((id) => reprints.reprintOf(id))).toEqual([null, 'a', 'a', null]);
});

test('where the original goes, the next copy is the original', () => {
  const reprints = new Reprints();
  for (const [at, id] of ['a', 'b', 'c'].entries()) reprints.add(article(id, at));
  expect(reprints.remove('a')).toEqual([
    { id: 'b', reprintOf: null },
    { id: 'c', reprintOf: 'b' },
  ]);
  expect(reprints.remove('c')).toEqual([]);
});

test('an original that is forgotten stays the original of its copies', () => {
  const reprints = new Reprints();
  reprints.add(article('a', 1));
  reprints.add(article('b', 2));
  reprints.forget('a');
  expect(reprints.add(article('c', 0))).toEqual([{ id: 'c', reprintOf: 'a' }]);
  reprints.forget('b');
  reprints.forget('c');
  expect(reprints.add(article('d', 3))).toEqual([]);
});

test('what was known before is known again', () => {
  const reprints = new Reprints();
  reprints.restore(article('a', 1), null);
  reprints.restore(article('b', 2), 'a');
  expect(reprints.add(article('c', 3))).toEqual([{ id: 'c', reprintOf: 'a' }]);
});
