import { toTable } from './markdown-table.ts';
import type { GoldPage } from './pages.ts';
import type { System } from './bodies.ts';

/** How long each system takes a page, and the most memory that its process held. */
export function describeSpeed(pages: readonly GoldPage[], systems: readonly System[]): string {
  const header = ['', 'pages/s', 'p50 ms', 'p95 ms', 'max ms', 'peak memory MB'];
  const rows = systems.map(({ title, run }) => {
    if (run === undefined) return [title, 'not measured'];
    const times = pages.map(({ id }) => run.readings.get(id)?.ms ?? 0).toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    const perSecond = (times.length * 1000) / times.reduce((sum, ms) => sum + ms, 0);
    return [title, perSecond.toFixed(0), at(0.5), at(0.95), at(1), run.peakMb.toFixed(0)];
  });
  return toTable(header, rows);
}
