import { expect, test } from 'vitest';
import { type HostLine, isRecurring } from './host-line.ts';

const PROMOTION = 'Ikuti saluran kami untuk kabar terbaru dari lembah.';
const PROSE = 'Lembah Sunyi terletak di kaki Gunung Kabut sebelah utara.';
const line = (text: string, fields: Partial<HostLine> = {}): HostLine => ({
  hash: 'a',
  text,
  articles: 8,
  edges: 0,
  days: 3,
  isSpared: false,
  ...fields,
});
const OFTEN = { articles: 60, edges: 58, days: 10 };

test.each([
  ['what speaks to readers needs little', line(PROMOTION), 800, true],
  ['but more than a few articles', line(PROMOTION, { articles: 7 }), 20, false],
  ['on more than two days', line(PROMOTION, { days: 2 }), 20, false],
  ['and a share of all', line(PROMOTION), 801, false],
  ['anything else must be in half of all articles', line(PROSE, OFTEN), 120, true],
  ['not in fewer', line(PROSE, OFTEN), 121, false],
  ['nor in few', line(PROSE, { articles: 39, edges: 39, days: 10 }), 39, false],
  ['and at their edge', line(PROSE, { ...OFTEN, edges: 50 }), 60, false],
  ['what was forgotten stays', line(PROMOTION, { ...OFTEN, isSpared: true }), 60, false],
])('%s', (_name, seen, articles, expected) => {
  expect(isRecurring(seen, { articles })).toBe(expected);
});
