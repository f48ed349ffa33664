import { expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import { splitGlued } from './split-glued.ts';

const COMMON = new Set([
  'Jakarta',
  'Setiap',
  'di',
  'selesai',
  'Kata',
  'Subianto',
  'melaksanakan',
  'TikTok',
  'Tik',
  'Tok',
  'dari',
  'Nilsson',
  'Wright',
]);
const words = {
  isWord: (word: string) => COMMON.has(word),
  standsAlone: (word: string) => ['Prabowo', 'Gibran'].includes(word),
};

test.each([
  ['JakartaSetiap', ['Jakarta', 'Setiap']],
  ['diAssembly Hall', ['di', 'Assembly', 'Hall']],
  ['selesai.Kata', ['selesai', '.', 'Kata']],
  ['Subiantomelaksanakan', ['Subianto', 'melaksanakan']],
  ['TikTok', ['TikTok']],
  ['McDonald', ['McDonald']],
  ['Purnamasari', ['Purnamasari']],
  ['Prabowo-Gibran', ['Prabowo', '-', 'Gibran']],
  ['Nilsson-Wright', ['Nilsson-Wright']],
])('%s', (text, expected) => {
  const tokens = splitGlued(tokenize(text), words);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});
