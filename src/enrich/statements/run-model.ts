import { z } from 'zod';
import { bestPath } from '../tagger/viterbi.ts';

/** Whether a sentence begins a statement, goes on with one, or is the reporter's own. */
export type RunLabel = 'O' | 'B' | 'I';
const RUN_LABELS = ['O', 'B', 'I'] as const satisfies readonly RunLabel[];

/** Weights of a linear chain over the sentences of an article, each row in the order of RUN_LABELS. */
export interface RunModel {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** The score of label `to` after label `from` at `[from * 3 + to]`. */
  readonly transitions: Float64Array;
}

const ROW = z.array(z.number()).length(RUN_LABELS.length);
const FILE = z.object({
  labels: z.tuple([z.literal('O'), z.literal('B'), z.literal('I')]),
  transitions: z.array(ROW).length(RUN_LABELS.length),
  features: z.record(z.string(), ROW),
});

/** Reads what `training/statements/fit.py` writes; undefined for anything else. */
export function parseRunModel(value: unknown): RunModel | undefined {
  const { data } = FILE.safeParse(value);
  return (
    data && {
      weights: new Map(Object.entries(data.features)),
      transitions: Float64Array.from(data.transitions.flat()),
    }
  );
}

/** The most probable labels of sentences, each given by its features. */
export function labelRuns(model: RunModel, sentences: readonly (readonly string[])[]): readonly RunLabel[] {
  const count = RUN_LABELS.length;
  const scores = new Float64Array(sentences.length * count);
  for (const [at, features] of sentences.entries()) {
    for (const feature of features) {
      const row = model.weights.get(feature);
      if (!row) continue;
      for (let label = 0; label < count; label += 1) {
        scores[at * count + label] = (scores[at * count + label] ?? 0) + (row[label] ?? 0);
      }
    }
  }
  return bestPath(scores, model.transitions, count).map((label) => RUN_LABELS[label] ?? 'O');
}
