import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): readonly string[] => tokenize(text).map((token) => token.text);

test('words keep inner hyphens, apostrophes and dots', () => {
  expect(words('"Ya," kata Ma’ruf.')).toEqual(['"', 'Ya', ',', '"', 'kata', 'Ma’ruf', '.']);
  expect(words('John Nilsson-Wright, S.H. (18/6/2024)')).toEqual(
    'John|Nilsson-Wright|,|S.H|.|(|18|/|6|/|2024|)'.split('|'),
  );
});

test('every token is the text at its place, and nothing but space lies between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
        end = token.end;
      }
    }),
  );
});
