import type * as Runtime from 'onnxruntime-node';
import { Problem } from '../../domain/problem.ts';
import { lacksVectorInstructions } from './processor.ts';

/** Turns a sequence of piece ids into its states: one row of `width` numbers a piece. */
export interface SequenceEncoder {
  readonly width: number;
  /**
   * One sequence at a time. That costs nothing at our lengths, needs no padding, and keeps an answer from depending on what else is
   * in hand: 8-bit products scale by the largest number among all they multiply. Holds this thread while it runs.
   */
  encode(ids: Int32Array): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * Opens an encoder graph (`input_ids` → `states`, see training/encoder/graph.py). Throws the Problems 'encoder-processor' and
 * 'encoder-runtime' where this machine cannot run it, and whatever the runtime says of a graph that is none.
 */
export async function openSession(
  graph: Uint8Array,
  { width, threads }: { readonly width: number; readonly threads: number },
): Promise<SequenceEncoder> {
  if (lacksVectorInstructions()) throw new Problem('encoder-processor');
  const runtime = await loadRuntime();
  const session = await runtime.InferenceSession.create(graph, {
    executionProviders: ['cpu'],
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  return {
    width,
    encode: (ids) => run(runtime, session, ids),
    close: () => session.release(),
  };
}

/** The package is optional: it has no build for some systems, and then this says so instead of the install failing. */
async function loadRuntime(): Promise<typeof Runtime> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    throw new Problem('encoder-runtime', { system: `${process.platform} ${process.arch}` }, error);
  }
}

async function run(runtime: typeof Runtime, session: Runtime.InferenceSession, ids: Int32Array): Promise<Float32Array> {
  const input = new runtime.Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]);
  const { states } = await session.run({ input_ids: input });
  if (!states || !isFloats(states)) throw new Error('the encoder graph has no float output "states"');
  return states.data;
}

const isFloats = (tensor: Runtime.Tensor): tensor is Runtime.TypedTensor<'float32'> => tensor.type === 'float32';
