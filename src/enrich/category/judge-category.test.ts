import { expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../domain/category.ts';
import { hashFeature } from '../linear/features.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { judgeCategory } from './judge-category.ts';

const weights = new Int8Array(2 * CATEGORIES.length);
weights[CATEGORIES.indexOf('olahraga')] = 100;
weights[CATEGORIES.length + CATEGORIES.indexOf('kesehatan')] = 100;
const model: LinearModel<Category> = {
  labels: CATEGORIES,
  index: new Map([
    [hashFeature('t:gol'), 0],
    [hashFeature('vaksin'), 1],
  ]),
  idf: new Float32Array([1, 1]),
  weights,
  scale: 0.05,
  bias: CATEGORIES.map(() => 0),
  calibration: { temperature: 1, bias: CATEGORIES.map(() => 0) },
};

test.each([
  ['Gol Menit Akhir', ['Tim tamu menang.'], 'olahraga'],
  ['Jadwal', ['Vaksin tiba di puskesmas.'], 'kesehatan'],
])('%s is of %s', (title, body, label) => {
  expect(judgeCategory({ title, body, language: 'id' }, model)?.label).toBe(label);
});

test('nothing is claimed of an empty article or of another language', () => {
  expect(judgeCategory({ title: null, body: [], language: null }, model)).toBeNull();
  expect(judgeCategory({ title: 'Goal', body: ['vaksin'], language: 'en' }, model)).toBeNull();
});
