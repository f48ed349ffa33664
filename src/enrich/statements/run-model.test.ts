import { expect, test } from 'vitest';
import { labelRuns, parseRunModel } from './run-model.ts';

const file = {
  labels: ['O', 'B', 'I'],
  transitions: [
    [0, 0, -1e4],
    [0, 0, 0],
    [0, 0, 0],
  ],
  features: { bias: [0.5, 0, 0], says: [0, 2, 1.5], 'goes on': [0, 0, 3] },
};

test('a sentence goes on only with a statement that has begun', () => {
  const model = parseRunModel(file);
  const sentences = [['bias'], ['bias', 'goes on'], ['bias', 'says'], ['bias', 'goes on', 'never seen'], ['bias']];
  expect(model && labelRuns(model, sentences.slice(2))).toEqual(['B', 'I', 'O']);
  expect(model && labelRuns(model, sentences)).not.toContain(undefined);
  expect(model && labelRuns(model, [])).toEqual([]);
});

test.each([null, {}, { ...file, labels: ['B', 'O', 'I'] }, { ...file, features: { bias: [1, 2] } }])(
  'no model is read from %j',
  (value) => {
    expect(parseRunModel(value)).toBeUndefined();
  },
);
