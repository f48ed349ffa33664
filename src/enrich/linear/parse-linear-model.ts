import { z } from 'zod';
import type { LinearModel } from './linear-model.ts';

const HEADER = z.object({
  labels: z.array(z.string()),
  features: z.number().int().nonnegative(),
  scale: z.number(),
  idfScale: z.number(),
  bias: z.array(z.number()),
  temperature: z.number().positive(),
  calibrationBias: z.array(z.number()),
});

/**
 * The file that `training/tone/fit.py` writes: u32 length of a JSON header, the header, padding to 4 bytes, then per feature
 * u32 hash, u8 idf (times `idfScale`), and i8 weights (feature-major), each table whole. Little endian.
 */
export function parseLinearModel<L extends string>(bytes: Uint8Array, labels: readonly L[]): LinearModel<L> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = HEADER.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))));
  if (header.labels.join() !== labels.join())
    throw new Error(`a model of ${header.labels.join()}, not of ${labels.join()}`);
  const hashes = Math.ceil((4 + headerLength) / 4) * 4;
  const idfs = hashes + header.features * 4;
  const weights = idfs + header.features;
  const index = new Map<number, number>();
  const idf = new Float32Array(header.features);
  for (let feature = 0; feature < header.features; feature += 1) {
    index.set(view.getUint32(hashes + feature * 4, true), feature);
    idf[feature] = view.getUint8(idfs + feature) * header.idfScale;
  }
  return {
    labels,
    index,
    idf,
    // A view's numbers are converted one by one: 200 becomes −56.
    weights: new Int8Array(bytes.subarray(weights, weights + header.features * labels.length)),
    scale: header.scale,
    bias: header.bias,
    calibration: { temperature: header.temperature, bias: header.calibrationBias },
  };
}
