import { expect, test } from 'vitest';
import { ApiProblem } from '../../api/api-problem.ts';
import { findUnreadable } from './unreadable.ts';

const problem = (params: Readonly<Record<string, unknown>>) =>
  new ApiProblem(400, 'query-field-misspelt', 'Salah.', params);

test('a problem of the query says where, and how it was probably meant', () => {
  expect(findUnreadable(problem({ position: 8, length: 5, suggestion: 'tokoh:' }), 'banjir tokh:Siti')).toEqual({
    sentence: 'Salah.',
    start: 7,
    end: 12,
    mended: 'banjir tokoh:Siti',
  });
  expect(findUnreadable(problem({ position: 3, length: 1, suggestion: '' }), 'a - b')?.mended).toBe('a b');
  expect(findUnreadable(problem({ position: 3, length: 1 }), 'a - b')?.mended).toBeUndefined();
});

test('other problems are none of the query', () => {
  expect(findUnreadable(new ApiProblem(500, 'internal', ''), 'a')).toBeUndefined();
  expect(findUnreadable(null, 'a')).toBeUndefined();
});
