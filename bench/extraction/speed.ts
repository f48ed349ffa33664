import { extractArticle } from '../../src/extract/extract-article.ts';
import type { GoldPage } from './pages.ts';

const PASSES = 5;

export interface Speed {
  readonly pagesPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly meanPageKb: number;
  readonly rssMb: number;
}

/** One page after another on one core, bytes in memory, after a pass to warm up; each page's time (ms) is its median of five. */
export function measureSpeed(pages: readonly GoldPage[]): Speed {
  const passes = Array.from({ length: PASSES + 1 }, () => pages.map(timeReading)).slice(1);
  const times = pages.map((_, index) => median(passes.map((pass) => pass[index] ?? 0))).toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const total = times.reduce((sum, ms) => sum + ms, 0);
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
  return {
    pagesPerSecond: (pages.length * 1000) / total,
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    meanPageKb: bytes / pages.length / 1000,
    rssMb: process.memoryUsage.rss() / 1_000_000,
  };
}

function timeReading({ id, url, bytes }: GoldPage): number {
  const start = performance.now();
  try {
    extractArticle({ kind: 'html', id, url, bytes, charset: null, fetchedAt: null });
  } catch {
    // A refused page took its time too.
  }
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
