import { expect, test } from 'vitest';
import { countFeatures, featureWords, hashFeature, roughStem, wordPairs } from './features.ts';
import { type LinearModel, mostProbable, predict } from './linear-model.ts';

const model: LinearModel<'naik' | 'turun'> = {
  labels: ['naik', 'turun'],
  index: new Map([
    [hashFeature('untung'), 0],
    [hashFeature('rugi'), 1],
  ]),
  idf: new Float32Array([1, 1]),
  weights: new Int8Array([100, -100, -100, 100]),
  scale: 0.01,
  bias: [0, 0],
  calibration: { temperature: 1, bias: [0, 0] },
};

test('one feature of length 1 gives the softmax of its weights', () => {
  const [up = 0, down = 0] = predict(model, countFeatures(['untung', 'dan']));
  expect(up).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  expect(up + down).toBeCloseTo(1, 6);
});

test('a higher temperature makes the same answer less sure', () => {
  const warm = { ...model, calibration: { temperature: 4, bias: [0, 0] } };
  const cold = mostProbable(model, predict(model, countFeatures(['rugi'])));
  const warmed = mostProbable(warm, predict(warm, countFeatures(['rugi'])));
  expect(warmed.label).toBe(cold.label);
  expect(warmed.confidence).toBeLessThan(cold.confidence);
});

test('a text of unknown words is a toss-up', () => {
  expect(predict(model, countFeatures(['entah']))).toEqual([0.5, 0.5]);
});

test('words are folded, numbers are one word, pairs join neighbours', () => {
  const words = featureWords('Rugi Rp 1.500 — Ma’ruf');
  expect(words).toEqual(['rugi', 'rp', '0', '0', 'maruf']);
  expect([...wordPairs(['a', 'b'], '<')]).toEqual(['<a', '<a b', '<b']);
});

test.each([
  ['penurunan', 'urun'],
  ['menurun', 'urun'],
  ['dikorupsi', 'korups'],
  ['baik', 'baik'],
])('roughStem(%j) is %j', (word, stem) => {
  expect(roughStem(word)).toBe(stem);
});
