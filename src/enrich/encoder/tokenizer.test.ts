import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { cutText } from './tokenizer.ts';
import { parseVocabulary } from './vocabulary.ts';

// Written by training/encoder/write_cases.py: pieces of the real vocabulary, and what the reference makes of invented sentences.
const SAMPLES = path.join(import.meta.dirname, 'samples');
const file = readFileSync(path.join(SAMPLES, 'vocabulary.tsv'), 'utf8');
const cases = JSON.parse(readFileSync(path.join(SAMPLES, 'cases.json'), 'utf8')) as readonly {
  readonly text: string;
  readonly ids: readonly number[];
}[];
const special = { bos: 0, pad: 1, eos: 2, unknown: 3 };
const parsed = parseVocabulary(file, special);
if (!parsed) throw new Error('samples/vocabulary.tsv is no vocabulary');
const vocabulary = parsed;
const spelled = file.split('\n').map((line) => line.split('\t')[0]);

const cut = (text: string): readonly string[] => {
  const { starts, ends } = cutText(text, vocabulary);
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
};

test.each(cases)('the same ids as the reference: $text', ({ text, ids }) => {
  expect([...cutText(text, vocabulary).ids]).toEqual(ids);
});

test.each(cases.map(({ text }) => text))('each piece stands where it says: %j', (text) => {
  const { ids, starts, ends } = cutText(text, vocabulary);
  for (const [at, id] of ids.entries()) {
    if (id === special.unknown) continue;
    const piece = spelled[id]?.replace('▁', '') ?? '';
    const place = normalise(text.slice(starts[at], ends[at])).text;
    // A character that became several may be shared by pieces: "…" by "..", ".".
    expect(place === piece || place.includes(piece)).toBe(true);
  }
});

test('places are of what is seen: no space, all of a composed letter, all of a pair', () => {
  expect(cut(' Dua  cafe\u0301 a🫨🫨')).toEqual(['Dua', 'cafe\u0301', 'a', '🫨🫨']);
});

test('no text becomes a special piece', () => {
  expect([...cutText('<s> <pad> </s> <unk>', vocabulary).ids].filter((id) => id < 3)).toEqual([]);
});

test('places go forward, stay inside the text, and leave out nothing but spaces', () => {
  const unit = fc.constantFrom('a', 'k', 'u', ' ', '…', '½', 'é', '\u0301', '\n', '\u0007', '▁', '🫨', '한', '\ud83d');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const { starts, ends } = cutText(text, vocabulary);
      let covered = 0;
      let left = '';
      for (const [at, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(ends[at]).toBeGreaterThanOrEqual(start);
        left += text.slice(covered, start);
        covered = Math.max(covered, ends[at] ?? 0);
      }
      expect(covered).toBeLessThanOrEqual(text.length);
      expect(normalise(left + text.slice(covered)).text.trim()).toBe('');
    }),
  );
});

test.each([
  ['one letter', 'k'.repeat(1_000_000)],
  ['lone surrogates', '\ud83d'.repeat(200_000)],
  ['emoji', '🫨'.repeat(100_000)],
  ['30,000 words', 'warga menjual kopi '.repeat(10_000)],
])('%s: an end in sight', (_, text) => {
  expect(cutText(text, vocabulary).ids.length).toBeGreaterThan(0);
});

test.each([
  ['no score', 'a\n'],
  ['a score that is no number', 'a\tb\n'],
  ['too few pieces for the special ones', 'a\t-1\n'],
  ['nothing', ''],
])('a file with %s is no vocabulary', (_, text) => {
  expect(parseVocabulary(text, special)).toBeUndefined();
});

test('escaped pieces are read as they are', () => {
  const escaped = parseVocabulary('<s>\t0\n<p>\t0\n</s>\t0\n<u>\t0\n▁\t-9\n\\\\\t-1\n', special);
  expect(escaped && [...cutText('\\', escaped).ids]).toEqual([4, 5]);
});
