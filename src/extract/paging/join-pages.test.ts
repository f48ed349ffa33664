import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPages } from './join-pages.ts';

const LEAD = 'Warga tiga desa di lereng Gunung Sumbing memanen kopi lebih awal daripada tahun lalu.';
const BOX = 'Ringkasan: panen kopi maju satu bulan, harga naik sepertiga, gudang desa belum juga cukup menampungnya.';

test.each([
  ['pages that follow each other', [['a', 'b'], ['c'], ['d']], ['a', 'b', 'c', 'd'], []],
  [
    'the lead on each page',
    [
      [LEAD, 'a'],
      [LEAD, 'b'],
      [LEAD, 'c'],
    ],
    [LEAD, 'a', 'b', 'c'],
    [],
  ],
  [
    'the last paragraph once more',
    [
      ['a', 'b', 'c'],
      ['b', 'c', 'd'],
    ],
    ['a', 'b', 'c', 'd'],
    [],
  ],
  ['the first page again', [['a', 'b'], ['a', 'b'], ['c']], ['a', 'b', 'c'], []],
  [
    'a closing line on each page',
    [
      ['a', 'Ikuti kami'],
      ['b', 'Ikuti kami'],
    ],
    ['a', 'b'],
    ['Ikuti kami'],
  ],
  [
    'a box on each of three pages',
    [
      ['a', BOX, 'b'],
      ['c', BOX],
      ['d', BOX, 'e'],
    ],
    ['a', 'b', 'c', 'd', 'e'],
    [BOX],
  ],
  [
    'a box on two pages, which may be the article’s',
    [
      ['a', BOX, 'b'],
      ['c', BOX, 'd'],
    ],
    ['a', BOX, 'b', 'c', 'd'],
    [],
  ],
  [
    'a short paragraph that comes again',
    [
      ['a', 'Kenapa?', 'b'],
      ['c', 'Kenapa?', 'd'],
    ],
    ['a', 'Kenapa?', 'b', 'c', 'Kenapa?', 'd'],
    [],
  ],
  ['one page', [['a', 'a']], ['a', 'a'], []],
  ['no page', [], [], []],
])('%s', (_, pages, body, repeated) => {
  expect(joinPages(pages)).toEqual({ body, repeated });
});

interface Habits {
  /** So many paragraphs of the beginning, and of the page before, stand at the beginning of each later page. */
  readonly lead: number;
  readonly overlap: number;
  readonly closing: readonly string[];
}

/** An article on pages that begin where the cuts are. */
function toPages(article: readonly string[], cuts: readonly number[], habits: Habits): readonly (readonly string[])[] {
  const starts = [0, ...new Set(cuts)].filter((start) => start < article.length).toSorted((a, b) => a - b);
  return starts.map((start, at) => {
    const lead = article.slice(0, Math.min(habits.lead, start));
    const overlap = article.slice(Math.max(lead.length, start - habits.overlap), start);
    return [...lead, ...overlap, ...article.slice(start, starts[at + 1]), ...habits.closing];
  });
}

test('an article on pages that repeat lead, last paragraphs and closing line is the article again', () => {
  const article = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 200 }), { minLength: 2, maxLength: 30 });
  const cuts = fc.array(fc.integer({ min: 1, max: 29 }), { maxLength: 6 });
  const habits = fc.record({
    lead: fc.nat(3),
    overlap: fc.nat(3),
    closing: fc.constantFrom([], ['Ikuti kami di sini, setiap hari.']),
  });
  fc.assert(
    fc.property(article, cuts, habits, (paragraphs, at, habit) => {
      const pages = toPages(paragraphs, at, habit);
      fc.pre(pages.length > 1);
      expect(joinPages(pages)).toEqual({ body: paragraphs, repeated: habit.closing });
    }),
  );
});
