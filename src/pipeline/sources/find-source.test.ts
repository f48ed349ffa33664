import path from 'node:path';
import { expect, test } from 'vitest';
import { getSource } from './find-source.ts';
import { NO_EDITS, openSourceCatalogue } from './source-catalogue.ts';

const catalogue = await openSourceCatalogue(path.join(import.meta.dirname, '../../../data'), NO_EDITS);

test.each([
  ['kompas.com', 'kompas.com'],
  ['Kompas.com', 'kompas.com'],
  ['https://nasional.kompas.com/read/1', 'kompas.com'],
  ['detikcom', 'detik.com'],
  ['https://jabar.tribunnews.com/', 'jabar.tribunnews.com'],
  ['https://warta.example/x', 'warta.example'],
])('%s means %s', (text, source) => {
  expect(getSource(text, catalogue)).toBe(source);
});

test('a name that nobody has is told', () => {
  expect(() => getSource('Buletin Kampung', catalogue)).toThrow(/Buletin Kampung/);
});
