import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutArticle } from './article-pieces.ts';
import { parseVocabulary } from './vocabulary.ts';

const special = { bos: 0, pad: 1, eos: 2, unknown: 3 };
const parsed = parseVocabulary(readFileSync(path.join(import.meta.dirname, 'samples/vocabulary.tsv'), 'utf8'), special);
if (!parsed) throw new Error('samples/vocabulary.tsv is no vocabulary');
const vocabulary = parsed;
const sizes = { body: 12, title: 8, most: 4, last: 1 };
const sentence = 'Petani menjual kopi.';

const words = fc.array(fc.constantFrom('Petani', 'menjual', 'kopi.', 'Jalan', 'rusak!', '2025', '😀'), {
  maxLength: 20,
});
const text = words.map((list) => list.join(' '));
const article = fc.record({ title: fc.option(text), body: fc.array(text, { maxLength: 6 }) });

test('every piece that is read stands in the row it is said to', () => {
  fc.assert(
    fc.property(article, (article) => {
      const { texts, title, windows } = cutArticle(article, vocabulary, sizes);
      const ids = [title, ...windows].flatMap((sequence) => [...sequence]);
      const rows = texts.flatMap(({ pieces, rows }) => Array.from(rows, (row, at) => ({ row, id: pieces.ids[at] })));
      for (const { row, id } of rows) if (row >= 0) expect(ids[row]).toBe(id);
      const marks = 2 * (1 + windows.length);
      expect(rows.filter(({ row }) => row >= 0).length).toBe(ids.length - marks);
    }),
  );
});

test('windows are between their marks and never longer or more than allowed', () => {
  fc.assert(
    fc.property(article, (article) => {
      const { title, windows } = cutArticle(article, vocabulary, sizes);
      expect(title.length).toBeLessThanOrEqual(sizes.title);
      expect(windows.length).toBeLessThanOrEqual(sizes.most);
      for (const sequence of [title, ...windows]) expect([sequence[0], sequence.at(-1)]).toEqual([0, 2]);
      for (const window of windows) expect(window.length).toBeLessThanOrEqual(sizes.body);
    }),
  );
});

test('sentences stay whole where they fit', () => {
  const { windows } = cutArticle({ title: null, body: [`${sentence} ${sentence}`, sentence] }, vocabulary, sizes);
  const length = cutArticle({ title: null, body: [sentence] }, vocabulary, sizes).windows[0]?.length ?? 0;
  expect(windows.map((window) => (window.length - 2) % (length - 2))).toEqual(windows.map(() => 0));
});

test('without a body there is one window of the marks alone', () => {
  const { windows } = cutArticle({ title: null, body: ['', ' '] }, vocabulary, sizes);
  expect(windows.map((window) => [...window])).toEqual([[0, 2]]);
});
