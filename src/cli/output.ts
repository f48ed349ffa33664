import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a line and waits where the reader is slower. */
export const writeLine = (out: Writable, line: string): Promise<void> => writePiece(out, `${line}\n`);

/** Writes as it is, and waits where the reader is slower. */
export async function writePiece(out: Writable, piece: string | Uint8Array): Promise<void> {
  if (!out.write(piece)) await once(out, 'drain');
}
