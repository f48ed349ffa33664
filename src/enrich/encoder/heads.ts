import { z } from 'zod';
import { CATEGORIES } from '../../domain/category.ts';
import { TONES } from '../../domain/tone.ts';
import { TAGGER_LABELS } from '../tagger/labels.ts';
import type { Head, Layer } from './head.ts';

/**
 * Every head with its labels; the same as in training/encoder/labels.py. A look scores how much a piece matters.
 */
export const HEAD_LABELS = {
  'title look': ['weight'],
  'body look': ['weight'],
  tone: TONES,
  'title tone': TONES,
  'body tone': TONES,
  category: CATEGORIES,
  'target tone': TONES,
  names: TAGGER_LABELS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HeadName = keyof typeof HEAD_LABELS;
export type Heads = Readonly<Record<HeadName, Head>>;

/** What `config.json` says of a head: the widths of its layers, the first input to the last output. */
export const HEAD_SHAPE = z.object({
  name: z.string(),
  labels: z.array(z.string()),
  widths: z.array(z.number().int().positive()).min(2),
  scale: z.array(z.number()),
  shift: z.array(z.number()),
  second: z.number().min(0),
});
type HeadShape = z.infer<typeof HEAD_SHAPE>;

/**
 * Reads `heads.bin`: the heads in the order of `shapes`, layer after layer, weights (a row an output) and then biases, little-endian
 * float32 and nothing else. Undefined where a head is missing, has other labels, or the file has another length.
 */
export function parseHeads(bytes: Uint8Array, shapes: readonly HeadShape[]): Heads | undefined {
  const floats = new Float32Array(bytes.slice().buffer, 0, Math.floor(bytes.byteLength / 4));
  let at = 0;
  const take = (count: number): Float32Array => floats.subarray(at, (at += count));
  const heads = new Map<string, Head>();
  for (const { name, labels, widths, scale, shift, second } of shapes) {
    const layers = widths.slice(1).map((outputs, index): Layer => {
      const inputs = widths[index] ?? 0;
      return { inputs, outputs, weights: take(inputs * outputs), bias: take(outputs) };
    });
    heads.set(name, { labels, layers, scale, shift, second });
  }
  if (at * 4 !== bytes.byteLength) return undefined;
  const isWhole = Object.entries(HEAD_LABELS).every(
    ([name, labels]) => heads.get(name)?.labels.join() === labels.join(),
  );
  return isWhole ? (Object.fromEntries(heads) as Heads) : undefined;
}
