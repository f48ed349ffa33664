import { expect, test } from 'vitest';
import { parseNamesSearch, parseProfileSearch, profileSpanOf } from './profile-address.ts';

test.each([
  [{ rentang: '7' }, { rentang: '7' }, '7'],
  [{ rentang: '90' }, {}, '90'],
  [{ rentang: 'semua', lain: '1' }, { rentang: 'semua' }, 'semua'],
  [{ rentang: '8' }, {}, '90'],
])('%o is read as %o', (input, search, span) => {
  expect(parseProfileSearch(input)).toEqual(search);
  expect(profileSpanOf(parseProfileSearch(input))).toBe(span);
});

test('a name is trimmed; nothing is no name', () => {
  expect(parseNamesSearch({ q: ' Cak Imin ' })).toEqual({ q: 'Cak Imin' });
  expect(parseNamesSearch({ q: '  ' })).toEqual({});
  expect(parseNamesSearch({ q: ['a', 'b'] })).toEqual({});
});
