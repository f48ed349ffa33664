import type { Correction } from '../../domain/correction.ts';
import type { CorrectionStore } from '../../store/correction-store.ts';
import type { CliContext, RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { toTrainingLine } from '../training-labels.ts';

const HELP = `
Labels are corrected on the page of an article. "export" writes each corrected article as a line of JSON, its text and its labels as the
annotation guidelines name them, so that models can be trained with them; "corrected" tells which labels a person gave.

Examples:
  sorot corrections
  sorot corrections --json
  sorot corrections export > labels.jsonl`;

const PAGE = 200;

export const registerCorrections: RegisterCommand = (program, context) => {
  const command = program
    .command('corrections')
    .description('list the labels that people corrected, newest first')
    .option('--json', 'one JSON object a line', false)
    .addHelpText('after', HELP)
    .action(({ json }: { readonly json: boolean }) => list(json, context));
  command
    .command('export')
    .description('write the corrected articles as training data, JSON Lines')
    .action(() => exportLabels(context));
};

async function list(json: boolean, context: CliContext): Promise<void> {
  const { corrections } = await context.openStore('sorot corrections');
  for await (const correction of allOf(corrections, context.signal))
    await writeLine(context.stdout, json ? JSON.stringify(correction) : format(correction));
}

async function exportLabels(context: CliContext): Promise<void> {
  const { articles, corrections } = await context.openStore('sorot corrections export');
  const done = new Set<string>();
  for await (const { articleId } of allOf(corrections, context.signal)) {
    if (done.has(articleId)) continue;
    done.add(articleId);
    const record = await articles.get(articleId);
    if (record) await writeLine(context.stdout, toTrainingLine(record, await corrections.of(articleId)));
  }
}

async function* allOf(corrections: CorrectionStore, signal: AbortSignal): AsyncGenerator<Correction> {
  let cursor: string | null = null;
  do {
    const page = await corrections.page({ limit: PAGE, ...(cursor === null ? {} : { cursor }) });
    for (const correction of page.items) {
      signal.throwIfAborted();
      yield correction;
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function format({ at, articleId, field, target, from, to, by }: Correction): string {
  const toText = (answer: Correction['from']): string =>
    answer === null ? '-' : typeof answer === 'string' ? answer : answer.name;
  const what = target === null ? field : `${field} of "${target}"`;
  return `${at}  ${articleId}  ${what}: ${toText(from)} -> ${toText(to)}${by === null ? '' : `  (${by})`}`;
}
