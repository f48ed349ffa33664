import { toNewsDay } from '../../domain/news-day.ts';
import { Problem } from '../../domain/problem.ts';
import type { Log } from '../log.ts';
import { measureSource, readFollowedSince, type MeasureSourceTools } from './measure-source.ts';

/**
 * Measures every followed source that was not looked at today, until aborted. Which ones these are stands in the store, so that a process
 * that was not running at night, or was ended in the middle, does what is left when it runs again.
 */
export async function measureDue(
  tools: MeasureSourceTools & { readonly log: Log },
  signal: AbortSignal,
): Promise<void> {
  const { sources, clock, log } = tools;
  const today = toNewsDay(clock.now());
  const lookedAt = new Map((await sources.findings()).map((found) => [found.source, Date.parse(found.lookedAt)]));
  for (const [source, from] of await readFollowedSince(tools)) {
    // Before its first whole day is over, there is nothing to measure.
    if (toNewsDay(lookedAt.get(source) ?? 0) === today || from >= today) continue;
    const measured = await measureSource(source, from, tools, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    });
    if (measured === undefined) return;
    if (measured instanceof Problem) log.warn({ source, problem: measured.code }, measured.message);
    else log.info({ source, days: measured.length }, 'completeness measured');
  }
}
