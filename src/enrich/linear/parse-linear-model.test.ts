import { expect, test } from 'vitest';
import { parseLinearModel } from './parse-linear-model.ts';

/** What training/tone/fit.py writes for two features and two labels, in the middle of a larger buffer as Node reads small files. */
function modelFile(): Uint8Array {
  const header = {
    labels: ['a', 'b'],
    features: 2,
    scale: 0.5,
    idfScale: 0.25,
    bias: [0.1, -0.1],
    temperature: 2,
    calibrationBias: [0, 1],
  };
  let text = JSON.stringify(header);
  while ((4 + text.length) % 4 !== 0) text += ' ';
  const file = Buffer.alloc(8 + 4 + text.length + 8 + 2 + 4).subarray(8);
  file.writeUInt32LE(text.length, 0);
  file.write(text, 4);
  file.writeUInt32LE(7, 4 + text.length);
  file.writeUInt32LE(4_000_000_000, 8 + text.length);
  file.set([4, 8, 1, -1, -128, 127], 12 + text.length);
  return file;
}

test('the tables are read from where they stand', () => {
  const model = parseLinearModel(modelFile(), ['a', 'b']);
  expect([...model.index]).toEqual([
    [7, 0],
    [4_000_000_000, 1],
  ]);
  expect([...model.idf]).toEqual([1, 2]);
  expect([...model.weights]).toEqual([1, -1, -128, 127]);
  expect(model).toMatchObject({ scale: 0.5, bias: [0.1, -0.1], calibration: { temperature: 2, bias: [0, 1] } });
});

test('a model of other labels is refused', () => {
  expect(() => parseLinearModel(modelFile(), ['a', 'c'])).toThrow('a model of a,b');
});
