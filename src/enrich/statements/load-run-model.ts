import { Problem } from '../../domain/problem.ts';
import { readModelWeights } from '../models/manifest.ts';
import { parseRunModel, type RunModel } from './run-model.ts';

/** The model "statements" of the manifest. Throws the Problems of `readModelWeights`, and 'model-mismatch' where the file holds no such model. */
export function loadRunModel(modelsDir: string): RunModel {
  const { bytes } = readModelWeights(modelsDir, 'statements');
  const model = parseRunModel(JSON.parse(new TextDecoder().decode(bytes)));
  if (!model) throw new Problem('model-mismatch', { name: 'statements', file: 'statements/runs.json' });
  return model;
}
