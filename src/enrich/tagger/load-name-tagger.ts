import { Problem } from '../../domain/problem.ts';
import { readModelWeights } from '../models/manifest.ts';
import { createNameTagger, type NameTagger } from './name-tagger.ts';
import { parseWeights } from './weights.ts';

/** The model "names" of the manifest. Throws the Problems of `readModelWeights`, and 'model-mismatch' where the file holds no such model. */
export function loadNameTagger(modelsDir: string): NameTagger {
  const { bytes } = readModelWeights(modelsDir, 'names');
  const weights = parseWeights(bytes);
  if (!weights) throw new Problem('model-mismatch', { name: 'names', file: 'names/weights.bin' });
  return createNameTagger(weights);
}
