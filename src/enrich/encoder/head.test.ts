import { expect, test } from 'vitest';
import { predict, runHead, type Head } from './head.ts';

const layer = (inputs: number, weights: readonly number[], bias: readonly number[]): Head['layers'][number] => ({
  inputs,
  outputs: bias.length,
  weights: Float32Array.from(weights),
  bias: Float32Array.from(bias),
});
const head = (layers: Head['layers'], scale = [1, 1], shift = [0, 0]): Head => ({
  labels: ['ya', 'tidak'],
  layers,
  scale,
  shift,
  second: 0.5,
});
const identity = layer(2, [1, 0, 0, 1], [0, 0]);

test('one layer is linear, over vectors read one after another', () => {
  const one = layer(3, [1, 2, 3, 0, 0, 1], [10, 20]);
  expect([...runHead(head([one]), [Float32Array.of(1), Float32Array.of(2, 3)])]).toEqual([24, 23]);
});

test('between layers stands the exact GELU', () => {
  const [one = 0, minus = 0] = runHead(head([identity, identity]), [Float32Array.of(1, -1)]);
  expect(one).toBeCloseTo(0.841344746, 6);
  expect(minus).toBeCloseTo(-0.158655254, 6);
});

test('a small model moves the logits by the logarithm of what it says', () => {
  const [together = 0] = predict(head([identity]), [Float32Array.of(2, 0)], [0.2, 0.8]);
  expect(together).toBeCloseTo(1 / (1 + Math.exp(-2 + 0.5 * Math.log(4))), 6);
});

test('calibration scales and shifts the logits', () => {
  const [plain = 0] = predict(head([identity]), [Float32Array.of(2, 0)]);
  const [cooler = 0] = predict(head([identity], [0.5, 0.5]), [Float32Array.of(2, 0)]);
  const [shifted = 0] = predict(head([identity], [1, 1], [0, 2]), [Float32Array.of(2, 0)]);
  expect([plain, cooler, shifted].map((p) => p.toFixed(4))).toEqual(['0.8808', '0.7311', '0.5000']);
});

test('huge logits make no NaN', () => {
  expect(predict(head([identity]), [Float32Array.of(1e30, -1e30)])).toEqual([1, 0]);
});

test('vectors of another width are a bad program', () => {
  expect(() => runHead(head([identity]), [Float32Array.of(1)])).toThrow('2 inputs');
});
