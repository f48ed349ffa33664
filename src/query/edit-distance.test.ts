import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestWord, editDistance } from './edit-distance.ts';

test.each([
  ['prabowoo', 'prabowo', 1],
  ['prabwoo', 'prabowo', 1],
  ['parbowo', 'prabowo', 1],
  ['jokowi', 'jokwoi', 1],
  ['megawati', 'mega', 3],
  ['', 'ab', 2],
])('%s and %s are %i apart, at most 2 and one more counted', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

test('a word with one change is one apart, whatever the change', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1 });
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      const place = at % text.length;
      expect(editDistance(text, `${text.slice(0, place)}x${text.slice(place)}`, 3)).toBe(1);
      expect(editDistance(text, `${text.slice(0, place)}x${text.slice(place + 1)}`, 3)).toBe(1);
      expect(editDistance(text, text, 3)).toBe(0);
    }),
  );
});

test('what was probably meant begins with what was typed, or is near it', () => {
  const words = ['tokoh', 'tempat', 'tanggal', 'nada'];
  expect(['tokh', 'tang', 'TEMPAD', 'nda', 'xyz', 'na'].map((typed) => closestWord(typed, words))).toEqual([
    'tokoh',
    'tanggal',
    'tempat',
    'nada',
    undefined,
    undefined,
  ]);
});
