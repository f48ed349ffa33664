import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';

const GUIDE = readFileSync(path.join(import.meta.dirname, '../../docs/guides/pencarian.md'), 'utf8');
/** What stands in backticks in the column of examples: the first of a row, or the second where the first names a field. */
const EXAMPLES = GUIDE.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|'))
  .flatMap((cells) => (cells.length > 4 ? cells[2] : cells[1])?.match(/(?<=`)[^`]+(?=`)/g) ?? [])
  .filter((text) => text.trim() !== '');

test('the guide has examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(30);
});

test.each(EXAMPLES)('%s of the guide is read, and printed so that it means the same', (example) => {
  const query = parseQuery(example, '2026-11-22');
  expect(query).not.toEqual({ kind: 'and', operands: [] });
  expect(parseQuery(printQuery(query), '2026-11-22')).toEqual(query);
});
