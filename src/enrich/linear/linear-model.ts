import type { FeatureCounts } from './features.ts';

/**
 * A multinomial logistic regression over hashed TF-IDF features, weights in 8 bits.
 * Value of a feature: (1 + ln count) · idf, the document scaled to length 1; logit of a class: bias + Σ value · weight.
 * Probabilities are softmax(temperature-scaled logits + calibration bias): the calibration is fitted out of fold (training/tone).
 */
export interface LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** Place of a feature in the tables below. */
  readonly index: ReadonlyMap<number, number>;
  readonly idf: Float32Array;
  /** `weights[feature * labels.length + label] * scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly calibration: { readonly temperature: number; readonly bias: readonly number[] };
}

/** What the known features of a document weigh, scaled to length 1. */
export function featureValues<L extends string>(
  model: LinearModel<L>,
  counts: FeatureCounts,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  let squares = 0;
  for (const [hash, count] of counts) {
    const feature = model.index.get(hash);
    if (feature === undefined) continue;
    const value = (1 + Math.log(count)) * (model.idf[feature] ?? 0);
    values.set(feature, value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [feature, value] of values) values.set(feature, value / length);
  return values;
}

/** How much one feature at this value moves each class's calibrated logit. */
export function featureWeight<L extends string>(model: LinearModel<L>, feature: number, label: number): number {
  return ((model.weights[feature * model.labels.length + label] ?? 0) * model.scale) / model.calibration.temperature;
}

function softmax(logits: readonly number[]): readonly number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Calibrated probabilities in the order of `labels`. */
export function predict<L extends string>(model: LinearModel<L>, counts: FeatureCounts): readonly number[] {
  const { temperature, bias } = model.calibration;
  const logits = model.labels.map((_, label) => (model.bias[label] ?? 0) / temperature + (bias[label] ?? 0));
  for (const [feature, value] of featureValues(model, counts)) {
    for (let label = 0; label < logits.length; label += 1) {
      logits[label] = (logits[label] ?? 0) + value * featureWeight(model, feature, label);
    }
  }
  return softmax(logits);
}

/** The most probable label and its probability. */
export function mostProbable<L extends string>(
  model: LinearModel<L>,
  probabilities: readonly number[],
): { readonly label: L; readonly confidence: number } {
  let best = 0;
  for (let label = 1; label < probabilities.length; label += 1) {
    if ((probabilities[label] ?? 0) > (probabilities[best] ?? 0)) best = label;
  }
  const label = model.labels[best];
  if (label === undefined) throw new Error('a model without labels');
  return { label, confidence: probabilities[best] ?? 0 };
}
