import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const LAUNCHER = path.join(import.meta.dirname, '../bin/sorot');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
}

/** Starts `bin/sorot` as a user would, with settings of its own. */
export function startSorot(
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string | Uint8Array } = {},
): Running {
  // Of the surroundings only what starting a process needs: no setting of the machine leaks into a test.
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), SOROT_LOG: 'error', ...options.env };
  const child = spawn(LAUNCHER, args, { env, stdio: 'pipe' });
  const gather = (stream: NodeJS.ReadableStream): (() => string) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    return () => Buffer.concat(parts).toString();
  };
  const stdout = gather(child.stdout);
  const stderr = gather(child.stderr);
  // A command that ends before it has read all of its input breaks the pipe: that is its right.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: stdout(), stderr: stderr() }));
  });
  return { child, finished };
}

/** Runs `bin/sorot` to its end. */
export function runSorot(...given: Parameters<typeof startSorot>): Promise<Finished> {
  return startSorot(...given).finished;
}

/** The objects in JSON Lines. */
export function parseLines(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
