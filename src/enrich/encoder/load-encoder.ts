import { z } from 'zod';
import { Problem } from '../../domain/problem.ts';
import { readModelWeights } from '../models/manifest.ts';
import { openSession } from '../models/onnx-session.ts';
import type { NewsEncoder } from './article-reading.ts';
import { HEAD_SHAPE, parseHeads } from './heads.ts';
import { parseVocabulary } from './vocabulary.ts';

const natural = z.number().int().nonnegative();
/** `models/encoder/config.json`, written by training/encoder/export.py. */
const CONFIG = z.object({
  width: natural,
  special: z.object({ bos: natural, pad: natural, eos: natural, unknown: natural }),
  sizes: z.object({ body: natural, title: natural, most: natural, last: natural }),
  heads: z.array(HEAD_SHAPE),
});

/** The entries of the manifest that together are the encoder. */
export const ENCODER_FILES = ['encoder', 'encoder-config', 'encoder-heads', 'encoder-vocabulary'] as const;

/**
 * Loads the encoder with its heads. Throws the Problems of `readModelWeights` and `openSession`, and 'model-mismatch' where the
 * files do not fit together.
 */
export async function loadEncoder(modelsDir: string, { threads }: { readonly threads: number }): Promise<NewsEncoder> {
  const read = (name: (typeof ENCODER_FILES)[number]): Uint8Array => readModelWeights(modelsDir, name).bytes;
  const text = (name: (typeof ENCODER_FILES)[number]): string => new TextDecoder().decode(read(name));
  const { width, special, sizes, heads: shapes } = CONFIG.parse(JSON.parse(text('encoder-config')));
  const vocabulary = parseVocabulary(text('encoder-vocabulary'), special);
  const heads = parseHeads(read('encoder-heads'), shapes);
  if (!vocabulary || !heads) throw new Problem('model-mismatch', { name: 'encoder', file: 'encoder/config.json' });
  return { vocabulary, sizes, heads, sequences: await openSession(read('encoder'), { width, threads }) };
}
