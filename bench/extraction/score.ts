import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { getMaterial } from '../material.ts';
import type { GoldPage } from './pages.ts';

export interface Reading {
  readonly page: GoldPage;
  /** Undefined where the page was refused. */
  readonly text: string | undefined;
}

/** The figures of `score_extraction.py`, each as it prints it. */
export type Figures = Readonly<Record<'pages' | 'errors' | 'f1' | 'precision' | 'recall' | 'exact', string>>;

/** Scores texts by the unchanged script of ../shared, whoever read them; what it reads is left in `folder`. */
export function scoreTexts(readings: readonly Reading[], folder: string): Figures {
  const gold = path.join(folder, 'gold.jsonl');
  const records = path.join(folder, 'records.jsonl');
  const toLines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(gold, toLines(readings.map(({ page: { id, url, text } }) => ({ id, url, text }))));
  writeFileSync(
    records,
    toLines(
      readings.map(({ page: { id }, text }) =>
        text === undefined ? { id, error: 'refused' } : { id, body: text.split('\n') },
      ),
    ),
  );
  const printed = execFileSync('python3', [getMaterial('bench/score_extraction.py'), gold, records], {
    encoding: 'utf8',
  });
  const figures = printed
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).replace('+-', '±')]);
  return Object.fromEntries(figures) as Figures;
}
