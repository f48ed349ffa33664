import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a line and waits where the reader is slower. */
export async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain');
}
