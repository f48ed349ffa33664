import { expect, test } from 'vitest';
import type { Correction } from '../../api/corrections.ts';
import { findCorrection, shownTarget } from './find-correction.ts';

const make = (id: string, fields: Pick<Correction, 'field' | 'target' | 'to'>): Correction => ({
  ...fields,
  id,
  articleId: 'a',
  from: null,
  by: null,
  at: '2026-11-25T08:00:00Z',
  note: null,
});
const CORRECTIONS = [
  make('1', { field: 'tone', target: null, to: 'netral' }),
  make('2', { field: 'role', target: 'Laksmi', to: 'korban' }),
  make('3', { field: 'person', target: 'Laksmi', to: { id: null, name: 'Laksmi Dewanti' } }),
  make('4', { field: 'tone', target: null, to: 'positif' }),
];

test('of several corrections of one label the last is found', () => {
  expect(findCorrection(CORRECTIONS, 'tone', null)?.id).toBe('4');
  expect(findCorrection(CORRECTIONS, 'category', null)).toBeUndefined();
});

test('a correction of someone who is called otherwise now is found under the new name', () => {
  expect(shownTarget(CORRECTIONS, 'role', 'Laksmi')).toBe('Laksmi Dewanti');
  expect(findCorrection(CORRECTIONS, 'role', 'Laksmi Dewanti')?.id).toBe('2');
  expect(findCorrection(CORRECTIONS, 'role', 'Laksmi')).toBeUndefined();
});
