import { hasLeftOver } from './metadata.ts';
import type { GoldPage } from './pages.ts';
import { scoreTexts } from './score.ts';
import type { SystemRun } from './systems/system.ts';
import { toTable } from './markdown-table.ts';

/** Pages that are scored together. */
export interface PageSet {
  readonly title: string;
  readonly pages: readonly GoldPage[];
  readonly isIndonesian: boolean;
}

export interface System {
  readonly title: string;
  /** Undefined where it could not be run. */
  readonly run: SystemRun | undefined;
  /** Publishers' rules know Indonesian pages only. */
  readonly isForIndonesian: boolean;
}

/** One table a set of pages, one row a system. */
export const describeBodies = (sets: readonly PageSet[], systems: readonly System[], folder: string): string =>
  sets.map((set) => `### ${set.title}\n\n${describeSet(set, systems, folder)}`).join('\n\n');

function describeSet(set: PageSet, systems: readonly System[], folder: string): string {
  const header = ['', 'pages', 'refused', 'F1', 'precision', 'recall', 'exact', 'phrases left', 'pages/s'];
  const rows = systems
    .filter(({ isForIndonesian }) => set.isIndonesian || !isForIndonesian)
    .map(({ title, run }) => [title, ...(run === undefined ? ['not measured'] : scoreRun(set, run, folder))]);
  return toTable(header, rows);
}

function scoreRun({ pages, isIndonesian }: PageSet, { readings }: SystemRun, folder: string): readonly string[] {
  const texts = pages.map((page) => ({ page, text: readings.get(page.id)?.text ?? undefined }));
  const { errors, f1, precision, recall, exact } = scoreTexts(texts, folder);
  const leftOver = texts.filter(({ text }) => text !== undefined && hasLeftOver(text)).length;
  const ms = pages.reduce((sum, { id }) => sum + (readings.get(id)?.ms ?? 0), 0);
  const perSecond = ((pages.length * 1000) / ms).toFixed(0);
  return [`${pages.length}`, errors, f1, precision, recall, exact, isIndonesian ? `${leftOver}` : '', perSecond];
}
