import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { Problem } from '../domain/problem.ts';
import type { ModelVersion } from '../domain/record.ts';
import type { HtmlDocument, SourceDocument } from '../domain/source-document.ts';
import type { Outcome } from './analyse-worker.ts';
import type { Analysis, Reading } from './analyse.ts';
import type { ToolSettings } from './tools.ts';

// An article takes milliseconds; loading the models a second or two. What takes this long would take for ever.
const LONGEST_MS = 120_000;
// Who hands in more at once is told to come back, so that memory stays bounded.
const LONGEST_QUEUE = 1000;
const IDLE_MS = 30_000;

export interface AnalysisPoolOptions extends ToolSettings {
  readonly workers: number;
  /** Module with the work, if not our own. */
  readonly workerFile?: URL;
}

/** Analysis in threads. Failures are Problems of the one item, even when its thread dies or never ends. */
export interface AnalysisPool {
  /** How many items are worked on at once. */
  readonly workers: number;
  analyse(document: SourceDocument): Promise<Analysis>;
  /** The reading alone: no model is loaded for it. */
  extract(document: SourceDocument): Promise<Reading>;
  /** The addresses of pages that the document's article has besides those in it, best first; no model is loaded for it. */
  missingPages(document: HtmlDocument): Promise<readonly string[]>;
  models(): Promise<readonly ModelVersion[]>;
  close(): Promise<void>;
}

export function createAnalysisPool({ workers, workerFile, ...settings }: AnalysisPoolOptions): AnalysisPool {
  const pool = new Piscina({
    filename: (workerFile ?? new URL('./analyse-worker.ts', import.meta.url)).href,
    workerData: {
      ...settings,
      // One thread each where all processors have a worker: two that work on one article wait for each other.
      encoderThreads: Math.max(1, Math.floor(availableParallelism() / workers)),
    } satisfies ToolSettings,
    minThreads: 0,
    maxThreads: workers,
    maxQueue: LONGEST_QUEUE,
    idleTimeout: IDLE_MS,
  });
  // A thread that cannot start rejects its task, which is answered below; unheard, this event would end the whole process.
  pool.on('error', () => undefined);

  const run = async <T>(
    name: 'analyse' | 'extract' | 'missingPages' | 'models',
    document?: SourceDocument,
  ): Promise<T> => {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const outcome = await pool.run(document, { name, signal }).then(
      (value) => value as Outcome<T>,
      (error: unknown) => {
        throw toProblem(error, signal.aborted);
      },
    );
    if (outcome.ok) return outcome.value;
    throw new Problem(outcome.code, outcome.params);
  };

  return {
    workers,
    analyse: (document) => run<Analysis>('analyse', document),
    extract: (document) => run<Reading>('extract', document),
    missingPages: (document) => run<readonly string[]>('missingPages', document),
    models: () => run<readonly ModelVersion[]>('models'),
    close: () => pool.destroy(),
  };
}

function toProblem(error: unknown, timedOut: boolean): Problem {
  if (timedOut) return new Problem('analysis-timeout', { seconds: LONGEST_MS / 1000 }, error);
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (message === 'Task queue is at limit') return new Problem('analysis-busy', {}, error);
  const died = code === 'ERR_WORKER_OUT_OF_MEMORY' || message.startsWith('worker exited');
  return died ? new Problem('analysis-crashed', {}, error) : new Problem('internal', { reason: message }, error);
}
