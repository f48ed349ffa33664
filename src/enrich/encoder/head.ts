/** A small network over vectors of the encoder: layers with GELU between them, then one logit a label. */
export interface Head {
  readonly labels: readonly string[];
  readonly layers: readonly Layer[];
  /** Calibrated logits are `scale · logit + shift`, a number a label, fitted on articles that were not trained on. */
  readonly scale: readonly number[];
  readonly shift: readonly number[];
  /** How much the log-probabilities of a small model of the same labels add to the logits, fitted with them. 0: not at all. */
  readonly second: number;
}

/** A small model is never so sure that it cannot be overruled. */
const LEAST_PROBABILITY = 1e-4;

/** `weights[output * inputs + input]`, as PyTorch stores them. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** The uncalibrated outputs for vectors that are read one after another. Throws where they do not fit: that is a bad program. */
export function runHead(head: Head, vectors: readonly Float32Array[]): Float32Array {
  let values = vectors;
  for (const [index, layer] of head.layers.entries()) {
    const outputs = runLayer(layer, values);
    values = [index < head.layers.length - 1 ? outputs.map(gelu) : outputs];
  }
  return values[0] ?? new Float32Array();
}

/**
 * Calibrated logits; their differences are log-odds. `second`: the probabilities of a small model, pooled with the head's in
 * proportion to their logarithms (logarithmic opinion pool, Genest & Zidek 1986).
 */
export function logits(head: Head, vectors: readonly Float32Array[], second?: readonly number[]): readonly number[] {
  const opinion = (label: number): number =>
    second ? head.second * Math.log(Math.max(second[label] ?? 0, LEAST_PROBABILITY)) : 0;
  return Array.from(
    runHead(head, vectors),
    (value, label) => value * (head.scale[label] ?? 1) + (head.shift[label] ?? 0) + opinion(label),
  );
}

/** Calibrated probabilities in the order of the head's labels. */
export function predict(head: Head, vectors: readonly Float32Array[], second?: readonly number[]): readonly number[] {
  const scores = logits(head, vectors, second);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function runLayer({ inputs, outputs, weights, bias }: Layer, vectors: readonly Float32Array[]): Float32Array {
  const given = vectors.reduce((sum, vector) => sum + vector.length, 0);
  if (given !== inputs) throw new Error(`a layer of ${inputs} inputs was given ${given}`);
  const result = new Float32Array(outputs);
  for (let output = 0; output < outputs; output += 1) {
    let sum = bias[output] ?? 0;
    let weight = output * inputs;
    for (const vector of vectors) {
      for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (weights[weight + at] ?? 0);
      weight += vector.length;
    }
    result[output] = sum;
  }
  return result;
}

const gelu = (x: number): number => 0.5 * x * (1 + erf(x / Math.SQRT2));

/** Abramowitz and Stegun 7.1.26: at most 1.5e-7 off. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - tail * Math.exp(-x * x));
}
