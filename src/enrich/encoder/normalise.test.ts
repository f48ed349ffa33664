import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.each([
  ['Rp 5…', 'Rp 5...'],
  ['Ｊａｋａｒｔａ', 'Jakarta'],
  ['caf\u0065\u0301', 'caf\u00e9'],
  ['a\u00a0\t\n b', 'a b'],
  ['a\u200bb\ufeffc', 'a b c'],
  ['so\u0007al', 'soal'],
  ['so\u0007\u0301al', 's\u00f3al'],
  ['▁a', ' a'],
  ['\ud83d rusak', ' rusak'],
  ['\u1112\u1161\u11ab', '한'],
  ['ﾊﾞ', 'バ'],
])('%j is read as %j', (original, text) => {
  expect(normalise(original).text).toBe(text);
});

test('every unit knows where it came from', () => {
  const original = 'Ya\u00a0 e\u0301…';
  const { text, starts, ends } = normalise(original);
  expect(text.split('').map((unit, at) => [unit, original.slice(starts[at], ends[at])])).toEqual([
    ['Y', 'Y'],
    ['a', 'a'],
    [' ', '\u00a0 '],
    ['\u00e9', 'e\u0301'],
    ['.', '…'],
    ['.', '…'],
    ['.', '…'],
  ]);
});

test('what is normalised part by part is what the whole would be', () => {
  const whole = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(whole, (original) => {
      const { text, starts, ends } = normalise(original);
      const plain = original.replaceAll(/[\p{Cc}\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/gu, ' ');
      if (plain === original) expect(text).toBe(original.normalize('NFKC').replaceAll(/ +/g, ' '));
      expect(starts.length).toBe(text.length);
      starts.forEach((start, at) => expect(start).toBeLessThan(ends[at] ?? 0));
    }),
    { numRuns: 500 },
  );
});

test('a million marks on one letter are put in order in pieces', () => {
  expect(normalise(`a${'\u0301\u0316'.repeat(500_000)}`).text.length).toBeGreaterThan(900_000);
});
