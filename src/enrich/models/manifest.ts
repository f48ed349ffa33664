import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { sha256Hex } from '../../base/hash.ts';
import { Problem } from '../../domain/problem.ts';
import type { ModelVersion } from '../../domain/record.ts';

const MODEL = z.object({
  name: z.string(),
  version: z.string(),
  /** Relative to the folder of the manifest. */
  file: z.string(),
  sha256: z.string(),
  trainedOn: z.string(),
});
const MANIFEST = z.object({ models: z.array(MODEL) });

type ModelEntry = z.infer<typeof MODEL>;

/** The weights of one model, as the manifest vouches for them. */
export interface ModelWeights extends ModelVersion {
  readonly bytes: Uint8Array;
}

/** The models in use, as `models/manifest.json` lists them. */
export function readManifest(modelsDir: string): readonly ModelEntry[] {
  const file = path.join(modelsDir, 'manifest.json');
  try {
    return MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8'))).models;
  } catch (error) {
    throw new Problem('model-missing', { name: 'manifest.json', folder: modelsDir }, error);
  }
}

/**
 * Reads a model's weights and checks them against the manifest. Throws the Problem 'model-missing' where they are not there,
 * and 'model-mismatch' where the file is not the one that was measured: wrong weights would answer wrongly without a word.
 */
export function readModelWeights(modelsDir: string, name: string): ModelWeights {
  const entry = readManifest(modelsDir).find((model) => model.name === name);
  if (!entry) throw new Problem('model-missing', { name, folder: modelsDir });
  const bytes = readWeights(path.join(modelsDir, entry.file), name, modelsDir);
  if (sha256Hex(bytes) !== entry.sha256) throw new Problem('model-mismatch', { name, file: entry.file });
  return { name, version: entry.version, bytes };
}

function readWeights(file: string, name: string, folder: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Problem('model-missing', { name, folder }, error);
  }
}
