import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSegments } from './segments.ts';

const named = (text: string, phrase: string, name: string) => {
  const start = text.indexOf(phrase);
  return { name, start, end: start + phrase.length };
};
const outline = (text: string, marks: readonly { name: string; start: number; end: number }[]) =>
  toSegments(text, marks).map((segment) => [segment.text, segment.marks.map((mark) => mark.name).join('+')]);

test('a text without marks is one segment, an empty text none', () => {
  expect(outline('Hujan reda.', [])).toEqual([['Hujan reda.', '']]);
  expect(outline('', [])).toEqual([]);
});

test('a mark inside a mark stands after it, whichever came first', () => {
  const text = 'di Pusat Kajian Universitas Nusa, kata';
  const whole = named(text, 'Pusat Kajian Universitas Nusa', 'pusat');
  const part = named(text, 'Universitas Nusa', 'universitas');
  const expected = [
    ['di ', ''],
    ['Pusat Kajian ', 'pusat'],
    ['Universitas Nusa', 'pusat+universitas'],
    [', kata', ''],
  ];
  expect(outline(text, [whole, part])).toEqual(expected);
  expect(outline(text, [part, whole])).toEqual(expected);
});

test('overlapping marks share the middle', () => {
  const text = 'satu dua tiga';
  expect(outline(text, [named(text, 'satu dua', 'a'), named(text, 'dua tiga', 'b')])).toEqual([
    ['satu ', 'a'],
    ['dua', 'a+b'],
    [' tiga', 'b'],
  ]);
});

test('marks outside of the text, empty or turned round are left out', () => {
  const marks = [
    { name: 'before', start: -2, end: 1 },
    { name: 'beyond', start: 2, end: 99 },
    { name: 'empty', start: 2, end: 2 },
    { name: 'turned', start: 3, end: 1 },
  ];
  expect(outline('Bali', marks)).toEqual([['Bali', '']]);
});

const marksOf = (length: number) =>
  fc.array(fc.tuple(fc.integer({ min: -3, max: length + 3 }), fc.integer({ min: -3, max: length + 3 })), {
    maxLength: 12,
  });
const cases = fc.string({ maxLength: 40, unit: 'binary' }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    marksOf(text.length).map((pairs) => pairs.map(([start, end]) => ({ start, end }))),
  ),
);

test('segments joined are the text, and each carries exactly the marks that cover it', () => {
  fc.assert(
    fc.property(cases, ([text, marks]) => {
      const segments = toSegments(text, marks);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const segment of segments) {
        const covering = marks.filter(
          (m) => m.start >= 0 && m.end <= text.length && m.start <= segment.start && m.end >= segment.end,
        );
        expect(new Set(segment.marks)).toEqual(new Set(covering));
        const lengths = segment.marks.map((mark) => mark.end - mark.start);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      }
    }),
  );
});
