import { daysBetween } from '../domain/news-day.ts';
import type { InsightStore, ToneCounts } from '../store/insight-store.ts';
import { toList } from './article-list.ts';
import { MOST_MODELS, NO_TONES, toBasis } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { toToneFigures } from './tones.ts';
import type { ToneFigures } from './tones.ts';
import { findGaps } from './usual-day.ts';

interface TimelineDay {
  readonly day: string;
  readonly tones: ToneCounts;
  /** Collecting stood still: what is missing here, the press may have written. */
  readonly isGap: boolean;
  readonly list: string;
}

/** Articles by day and tone. */
export interface Timeline {
  readonly basis: Basis;
  readonly tones: ToneFigures;
  /** Every day of the period, or from the first article to the last where it has no bounds. */
  readonly days: readonly TimelineDay[];
}

/** Ten years: more days than that are a slip of the calendar, and no picture. */
const MOST_DAYS = 3653;

export async function timeline(insights: InsightStore, ask: Ask): Promise<Timeline> {
  const [tally, collected] = await Promise.all([
    insights.tally({
      query: ask.query,
      filter: ask.filter,
      periods: [ask.period],
      dimensions: ['model'],
      limit: MOST_MODELS,
    }),
    insights.collectedDays(),
  ]);
  const counts = new Map(tally.days.map(({ day, tones }) => [day, tones]));
  const from = ask.period.from ?? tally.days[0]?.day;
  const to = ask.period.to ?? tally.days.at(-1)?.day;
  const days = from === undefined || to === undefined ? [] : daysBetween(from, to).slice(-MOST_DAYS);
  const gaps = new Set(findGaps(collected, days[0] ?? '', days.at(-1) ?? ''));
  return {
    basis: toBasis(ask, tally),
    tones: toToneFigures(tally.periods[0] ?? NO_TONES),
    days: days.map((day) => ({
      day,
      tones: counts.get(day) ?? NO_TONES,
      isGap: gaps.has(day),
      list: toList({ ...ask, period: { from: day, to: day } }),
    })),
  };
}
