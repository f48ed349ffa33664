import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  [undefined, 'id'],
  ['', 'id'],
  ['fr', 'id'],
  ['en', 'en'],
  ['en-GB, id;q=0.8', 'en'],
  ['id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['fr, en;q=0.3, id;q=0.2', 'en'],
  ['en;q=nonsense', 'id'],
] as const)('%j asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
