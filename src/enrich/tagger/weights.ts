import { hashText } from './feature-hash.ts';
import { TAGGER_LABELS } from './labels.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** A trained tagger, over TAGGER_LABELS. */
export interface TaggerWeights {
  /** The score of label `to` after label `from`, at `[from * labels + to]`. */
  readonly transitions: Float64Array;
  /** Adds the weights of a feature, one a label, to `scores` from `at` on; a feature that was never seen adds nothing. */
  addWeights(feature: number, scores: Float64Array, at: number): void;
  readonly lexicon: Lexicon;
}

const MAGIC = 0x31544e53; // "SNT1"
const HEADER_BYTES = 24;

/** Where each key stands in `keys`: open addressing in half-empty typed arrays, a tenth of a Map's memory. */
class HashIndex {
  readonly #keys: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(keys: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
    this.#keys = keys;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    keys.forEach((key, index) => {
      let slot = key & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    });
  }

  /** The index of a key, or -1. */
  find(key: number): number {
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot] ?? -1;
      if (index === -1 || this.#keys[index] === key) return index;
    }
  }
}

/**
 * Reads what `training/names/fit.py` wrote, little-endian: magic, number of labels, features and clustered words (u32 each), scale
 * (f32), 4 bytes of nothing; then transitions (f32), feature hashes and word hashes (u32), and last a byte a weight and a cluster.
 * Undefined where the bytes are anything else.
 */
export function parseWeights(bytes: Uint8Array): TaggerWeights | undefined {
  const { buffer } = new Uint8Array(bytes); // a copy begins at an even address, as typed arrays want
  if (buffer.byteLength < HEADER_BYTES) return undefined;
  const header = new Uint32Array(buffer, 0, 4);
  const [magic, labelCount = 0, featureCount = 0, wordCount = 0] = header;
  const transitionsEnd = HEADER_BYTES + labelCount * labelCount * 4;
  const hashesEnd = transitionsEnd + (featureCount + wordCount) * 4;
  const weightsEnd = hashesEnd + featureCount * labelCount;
  if (magic !== MAGIC || labelCount !== TAGGER_LABELS.length || buffer.byteLength !== weightsEnd + wordCount)
    return undefined;

  const [scale = 1] = new Float32Array(buffer, 16, 1);
  const features = new HashIndex(new Uint32Array(buffer, transitionsEnd, featureCount));
  const words = new HashIndex(new Uint32Array(buffer, transitionsEnd + featureCount * 4, wordCount));
  const weights = new Int8Array(buffer, hashesEnd, featureCount * labelCount);
  const clusters = new Uint8Array(buffer, weightsEnd, wordCount);

  return {
    transitions: Float64Array.from(new Float32Array(buffer, HEADER_BYTES, labelCount * labelCount)),
    addWeights(feature, scores, at) {
      const index = features.find(feature);
      if (index < 0) return;
      for (let label = 0; label < labelCount; label += 1) {
        scores[at + label] = (scores[at + label] ?? 0) + (weights[index * labelCount + label] ?? 0) * scale;
      }
    },
    lexicon: createLexicon((word) => clusters[words.find(hashText(word))] ?? 0),
  };
}
