import { expect, test } from 'vitest';
import { Problem } from '../../domain/problem.ts';
import { toStoreProblem } from './sqlite-error.ts';

const ofSqlite = (errcode: number): Error => Object.assign(new Error('as SQLite says it'), { errcode });
const ofSystem = (code: string): Error => Object.assign(new Error('as Node says it'), { code, syscall: 'mkdir' });

test.each([
  ['the file is full', ofSqlite(13), 'disk-full', undefined],
  ['there is no room for the shared memory', ofSqlite(4874), 'disk-full', undefined],
  ['there is no room for a folder', ofSystem('ENOSPC'), 'disk-full', undefined],
  ['the disk cannot be read', ofSqlite(266), 'store-unusable', 'as SQLite says it'],
  ['a page is damaged', ofSqlite(267), 'store-corrupt', undefined],
  ['a file is where the folder should be', ofSystem('EEXIST'), 'store-unusable', 'a file of that name is in the way'],
  ['the system has another reason', ofSystem('ELOOP'), 'store-unusable', 'as Node says it'],
])('%s', (_, error, code, reason) => {
  expect(toStoreProblem(error, '/s')).toMatchObject({ code, params: { path: '/s', ...(reason && { reason }) } });
});

test('a fault of the program stays what it is', () => {
  const fault = new TypeError('x is not a function');
  expect(toStoreProblem(fault, '/s')).toBe(fault);
  const problem = new Problem('store-busy');
  expect(toStoreProblem(problem, '/s')).toBe(problem);
});
