import { readModelWeights } from '../models/manifest.ts';
import type { LinearModel } from './linear-model.ts';
import { parseLinearModel } from './parse-linear-model.ts';

/** The model of this name in `models/manifest.json`, for these labels in this order. */
export function loadLinearModel<Label extends string>(
  modelsDir: string,
  name: string,
  labels: readonly Label[],
): LinearModel<Label> {
  return parseLinearModel(readModelWeights(modelsDir, name).bytes, labels);
}
