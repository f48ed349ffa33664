import { createReadStream } from 'node:fs';
import { Problem } from '../domain/problem.ts';
import type { InputItem } from '../pipeline/input-item.ts';
import { readInput } from '../pipeline/read-input.ts';

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
};

/**
 * The items of the INPUT arguments, in order: addresses, files, and `-` (or no argument) for standard input. `skipped` is called
 * for every record of an archive that is no web page.
 */
export async function* readInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  skipped: () => void,
): AsyncGenerator<InputItem> {
  for (const input of inputs.length > 0 ? inputs : ['-']) {
    if (/^https?:\/\//i.test(input)) yield { kind: 'address', id: input, url: input };
    else if (input === '-') yield* readInput(stdin, { name: null, lines: true, skipped });
    else yield* readFile(input, skipped);
  }
}

async function* readFile(path: string, skipped: () => void): AsyncGenerator<InputItem> {
  try {
    yield* readInput(createReadStream(path), { name: path, lines: false, skipped });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    const code = String(error.code);
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    const problem = isMissing
      ? new Problem('input-not-found', { path }, error)
      : new Problem('input-unreadable', { path, reason: REASONS[code] ?? code }, error);
    yield { kind: 'problem', id: path, problem };
  }
}
