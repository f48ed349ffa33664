import type { Category } from '../domain/category.ts';
import { Problem } from '../domain/problem.ts';
import type { ModelVersion } from '../domain/record.ts';
import { loadGazetteer, type Gazetteer } from '../enrich/gazetteer/gazetteer.ts';
import { loadCategoryModel } from '../enrich/category/judge-category.ts';
import type { NewsEncoder } from '../enrich/encoder/article-reading.ts';
import { ENCODER_FILES, loadEncoder } from '../enrich/encoder/load-encoder.ts';
import type { LinearModel } from '../enrich/linear/linear-model.ts';
import { readManifest } from '../enrich/models/manifest.ts';
import { loadRunModel } from '../enrich/statements/load-run-model.ts';
import type { RunModel } from '../enrich/statements/run-model.ts';
import { loadNameTagger } from '../enrich/tagger/load-name-tagger.ts';
import type { NameTagger } from '../enrich/tagger/name-tagger.ts';
import { loadToneModel, type ToneModel } from '../enrich/tone/judge-tone.ts';
import { loadOutlets, type Outlets } from '../sources/outlets.ts';

export interface ToolSettings {
  /** Compiled facts. */
  readonly dataDir: string;
  /** Weights. */
  readonly modelsDir: string;
  /** Threads of the encoder within one analysing thread; 1 if not given. */
  readonly encoderThreads?: number;
}

const CANNOT_RUN_HERE: ReadonlySet<string> = new Set(['encoder-runtime', 'encoder-processor']);

/** What the stages work with, loaded once a thread. */
export interface Tools {
  readonly outlets: Outlets;
  readonly gazetteer: Gazetteer;
  readonly tagger: NameTagger;
  readonly statements: RunModel;
  readonly tone: ToneModel;
  readonly category: LinearModel<Category>;
  /** Null where `models/` has none, or this machine cannot run it; the small models answer then. */
  readonly encoder: NewsEncoder | null;
  /** Why this machine cannot run the encoder that is there. */
  readonly encoderProblem: Problem | null;
  /** Those that answer. */
  readonly models: readonly ModelVersion[];
}

/** Loads them all: about a second. Throws the Problem of a file that is missing or not the one it should be. */
export async function loadTools({ dataDir, modelsDir, encoderThreads = 1 }: ToolSettings): Promise<Tools> {
  const facts = loadFacts(dataDir);
  const listed = readManifest(modelsDir).map(({ name, version }) => ({ name, version }));
  const isPartOfEncoder = ({ name }: ModelVersion): boolean => ENCODER_FILES.some((file) => file === name);
  const found = listed.some(isPartOfEncoder) ? await findEncoder(modelsDir, encoderThreads) : null;
  const encoder = found instanceof Problem ? null : found;
  return {
    ...facts,
    tagger: loadNameTagger(modelsDir),
    statements: loadRunModel(modelsDir),
    tone: loadToneModel(modelsDir),
    category: loadCategoryModel(modelsDir),
    encoder,
    encoderProblem: found instanceof Problem ? found : null,
    models: encoder ? listed : listed.filter((model) => !isPartOfEncoder(model)),
  };
}

/** The encoder, or why this machine cannot run one. */
async function findEncoder(modelsDir: string, threads: number): Promise<NewsEncoder | Problem> {
  try {
    return await loadEncoder(modelsDir, { threads });
  } catch (error) {
    if (error instanceof Problem && CANNOT_RUN_HERE.has(error.code)) return error;
    throw error;
  }
}

function loadFacts(dataDir: string): Pick<Tools, 'outlets' | 'gazetteer'> {
  try {
    return { outlets: loadOutlets(dataDir), gazetteer: loadGazetteer(dataDir) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error)) throw error;
    throw new Problem('data-missing', { path: String(error.path) }, error);
  }
}
