import type { Category } from '../domain/category.ts';
import { Problem } from '../domain/problem.ts';
import type { ModelVersion } from '../domain/record.ts';
import { loadGazetteer, type Gazetteer } from '../enrich/gazetteer/gazetteer.ts';
import { loadCategoryModel } from '../enrich/category/judge-category.ts';
import type { LinearModel } from '../enrich/linear/linear-model.ts';
import { readManifest } from '../enrich/models/manifest.ts';
import { loadNameTagger } from '../enrich/tagger/load-name-tagger.ts';
import type { NameTagger } from '../enrich/tagger/name-tagger.ts';
import { loadToneModel, type ToneModel } from '../enrich/tone/judge-tone.ts';
import { loadOutlets, type Outlets } from '../sources/outlets.ts';

export interface ToolFolders {
  /** Compiled facts. */
  readonly dataDir: string;
  /** Weights. */
  readonly modelsDir: string;
}

/** What the stages work with, loaded once a thread. */
export interface Tools {
  readonly outlets: Outlets;
  readonly gazetteer: Gazetteer;
  readonly tagger: NameTagger;
  readonly tone: ToneModel;
  readonly category: LinearModel<Category>;
  readonly models: readonly ModelVersion[];
}

/** Loads them all: about a second. Throws the Problem of a file that is missing or not the one it should be. */
export function loadTools({ dataDir, modelsDir }: ToolFolders): Tools {
  return {
    ...loadFacts(dataDir),
    tagger: loadNameTagger(modelsDir),
    tone: loadToneModel(modelsDir),
    category: loadCategoryModel(modelsDir),
    models: readManifest(modelsDir).map(({ name, version }) => ({ name, version })),
  };
}

function loadFacts(dataDir: string): Pick<Tools, 'outlets' | 'gazetteer'> {
  try {
    return { outlets: loadOutlets(dataDir), gazetteer: loadGazetteer(dataDir) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error)) throw error;
    throw new Problem('data-missing', { path: String(error.path) }, error);
  }
}
