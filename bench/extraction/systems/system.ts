import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldPage } from '../pages.ts';

export interface PageToRead {
  readonly id: string;
  readonly url: string;
  /** Where its bytes are. */
  readonly file: string;
}

export interface PageReading {
  readonly id: string;
  /** One paragraph a line; null where the system gave none. */
  readonly text: string | null;
  /** Bytes in memory to text. */
  readonly ms: number;
}

export interface SystemRun {
  readonly readings: ReadonlyMap<string, PageReading>;
  /** Most memory that the process held, MB. */
  readonly peakMb: number;
}

/** Writes pages where a system's process can read them; gives the list of them. */
export function writePages(pages: readonly GoldPage[], folder: string): string {
  const list = path.join(folder, 'pages.jsonl');
  const rows = pages.map(({ id, url, bytes }, index): PageToRead => {
    const file = path.join(folder, `${index}.html`);
    writeFileSync(file, bytes);
    return { id, url, file };
  });
  writeFileSync(list, rows.map((row) => JSON.stringify(row)).join('\n'));
  return list;
}

/** Runs a system's process over the list of pages. */
export function runSystem(command: string, args: readonly string[]): SystemRun {
  const printed = execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = printed.trim().split('\n');
  const readings = lines.slice(0, -1).map((line) => JSON.parse(line) as PageReading);
  const { peakMb } = JSON.parse(lines.at(-1) ?? '{}') as { readonly peakMb: number };
  return { readings: new Map(readings.map((reading) => [reading.id, reading])), peakMb };
}

/** One of the systems that run under Node. */
export const runNodeSystem = (name: 'sorot' | 'sorot-rules' | 'readability', pages: string): SystemRun =>
  runSystem(process.execPath, [path.join(import.meta.dirname, 'run.ts'), name, pages]);
