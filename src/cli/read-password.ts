import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { Problem } from '../domain/problem.ts';

/** Where a password comes from: `isTTY` tells a person from a pipe. */
export interface PasswordSource {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/**
 * A new password: asked twice without echo at a terminal, else the first line of the input. Throws the Problem
 * 'password-mismatch' where the two differ.
 */
export async function readNewPassword(source: PasswordSource, signal: AbortSignal): Promise<string> {
  if (!source.input.isTTY) return readFirstLine(source.input);
  const password = await askSilently('Password: ', source, signal);
  const again = await askSilently('Once more: ', source, signal);
  if (password !== again) throw new Problem('password-mismatch');
  return password;
}

async function readFirstLine(input: Readable): Promise<string> {
  for await (const line of createInterface({ input })) return line;
  return '';
}

/** `terminal` makes readline put the terminal into raw mode, so it does not echo; readline's own echo goes nowhere. */
async function askSilently(question: string, { input, output }: PasswordSource, signal: AbortSignal): Promise<string> {
  const nowhere = new PassThrough().resume();
  const terminal = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  // In raw mode Ctrl-C is a key, not a signal.
  const interrupted = new AbortController();
  terminal.once('SIGINT', () => interrupted.abort());
  output.write(question);
  try {
    return await terminal.question('', { signal: AbortSignal.any([signal, interrupted.signal]) });
  } finally {
    terminal.close();
    output.write('\n');
  }
}
