import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Ma’ruf Amin, Prof.', 'maruf amin prof'],
  ['  Nilsson-Wright ', 'nilsson wright'],
  ['Çeşme', 'cesme'],
  ['', ''],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
