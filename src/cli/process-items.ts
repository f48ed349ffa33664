import { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { getDocument, type InputItem } from '../pipeline/input-item.ts';
import { mapOrdered } from '../pipeline/ordered.ts';
import type { AnalysisPool } from '../pipeline/worker-pool.ts';
import type { CliContext } from './context.ts';
import { writeLine } from './output.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';
import { readInputs } from './read-inputs.ts';

// Every worker has one document in hand and some waiting, so that none stands idle.
const ITEMS_A_WORKER = 4;

export interface ItemWork<Result> {
  readonly work: (pool: AnalysisPool, document: SourceDocument) => Promise<Result>;
  /** JSON Lines instead of a form for readers. */
  readonly json: boolean;
  readonly toJson: (result: Result) => unknown;
  readonly toText: (result: Result) => string;
}

/** An item with what became of it. */
export interface WorkedItem<Result> {
  readonly item: InputItem;
  readonly result: Result;
}

/** Works on the items of INPUT and writes one result an item, in their order. A broken item gives an error line and the rest goes on. */
export async function processItems<Result>(
  context: CliContext,
  inputs: readonly string[],
  { work, json, toJson, toText }: ItemWork<Result>,
): Promise<void> {
  for await (const { item, result } of workOnItems(context, inputs, work)) {
    if (result instanceof Problem) await writeProblem(context, item, result, json);
    else await writeLine(context.stdout, json ? JSON.stringify(toJson(result)) : toText(result));
  }
}

/**
 * Works on the items of INPUT and gives one result an item, in their order; a broken item's is its Problem, and the command's exit
 * status then says so.
 */
export async function* workOnItems<Result>(
  context: CliContext,
  inputs: readonly string[],
  work: ItemWork<Result>['work'],
): AsyncGenerator<WorkedItem<Result | Problem>> {
  const { signal, stdin, stdout, stderr } = context;
  const pool = context.openAnalysisPool();
  const crawler = context.openCrawler();
  // On one terminal the results themselves show how far it is.
  const progress = stdout.isTTY ? NO_PROGRESS : createProgress(stderr);
  if (stdin.isTTY && (inputs.length === 0 || inputs.includes('-')))
    stderr.write('Reading JSON Lines from the terminal; end with Ctrl-D.\n');

  const workOn = async (item: InputItem): Promise<WorkedItem<Result | Problem>> => {
    try {
      return { item, result: await work(pool, await getDocument(item, { crawler, pool }, signal)) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { item, result: error };
    }
  };

  const began = performance.now();
  let done = 0;
  let failed = 0;
  let skipped = 0;
  const items = readInputs(inputs, stdin, () => (skipped += 1));
  for await (const worked of mapOrdered(items, pool.workers * ITEMS_A_WORKER, workOn)) {
    signal.throwIfAborted();
    done += 1;
    if (worked.result instanceof Problem) failed += 1;
    yield worked;
    const rate = Math.round((done * 1000) / (performance.now() - began));
    progress.show(`${done} done, ${failed} failed, ${rate}/s`);
  }
  progress.end();
  if (skipped > 0 && stderr.isTTY) stderr.write(`${skipped} records of archives are no web pages and were skipped.\n`);
  if (failed > 0) context.setStatus(1);
}

/** The line of a broken item: on standard output in JSON, on standard error for readers. */
export async function writeProblem(
  { stdout, stderr }: CliContext,
  { id }: InputItem,
  { code, message }: Problem,
  json: boolean,
): Promise<void> {
  if (json) await writeLine(stdout, JSON.stringify({ id, error: { code, message } }));
  else await writeLine(stderr, `sorot: ${id === null ? '' : `${id}: `}${message}`);
}
