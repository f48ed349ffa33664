import { fold } from '../base/fold.ts';
import { addDays, daysBetween } from '../domain/news-day.ts';
import type { Dimension, InsightStore, Period, Tally } from '../store/insight-store.ts';
import { MOST_MODELS, NO_TONES, sumTones, toBasis } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { articlesIn, toCounted } from './counted.ts';
import type { Counted } from './counted.ts';
import { findRising } from './rising.ts';

export const TREND_KINDS = ['person', 'institution', 'place', 'word'] as const;

/** Something that more articles have than in the period before. */
export interface Rising extends Counted {
  /** Articles of the period before. */
  readonly before: number;
  /** How surely: from 3 on hardly chance. */
  readonly score: number;
}

/** Rising words and names. */
export interface Trends {
  readonly basis: Basis;
  /** The period before, as long as the one asked for, and its articles. */
  readonly before: { readonly from: string; readonly to: string; readonly articles: number };
  readonly items: readonly Rising[];
}

/** Values of each kind that are looked at: what is rarer than these does not rise surely. */
const MOST_VALUES = 1000;
/** In fewer articles nothing rises. */
const LEAST_ARTICLES = 3;

/** The ask's period must have both bounds. */
export async function trends(insights: InsightStore, ask: Ask, limit: number): Promise<Trends> {
  const before = periodBefore(ask.period);
  const count = { query: ask.query, filter: ask.filter, periods: [ask.period, before] };
  const [models, tally] = await Promise.all([
    insights.tally({ ...count, dimensions: ['model'], limit: MOST_MODELS }),
    insights.tally({ ...count, dimensions: TREND_KINDS, limit: MOST_VALUES }),
  ]);
  return {
    basis: toBasis(ask, models),
    before: { ...before, articles: sumTones(tally.periods[1] ?? NO_TONES) },
    items: risingValues(ask, tally, TREND_KINDS).slice(0, limit),
  };
}

/** What rises in the first period of a tally against its second, the surest first. */
export function risingValues(ask: Ask, tally: Tally, kinds: readonly Dimension[]): readonly Rising[] {
  const [now = 0, before = 0] = tally.periods.map(sumTones);
  const values = kinds.flatMap((kind) =>
    (tally.values[kind] ?? []).map((value) => ({
      kind,
      value,
      now: articlesIn(value, 0),
      before: articlesIn(value, 1),
    })),
  );
  const rising = findRising(values, { now, before }, LEAST_ARTICLES);
  // "indonesia" beside Indonesia says nothing new.
  const nameWords = new Set(rising.flatMap(({ kind, value }) => (kind === 'word' ? [] : fold(value.label).split(' '))));
  return rising
    .filter(({ kind, value }) => kind !== 'word' || !nameWords.has(value.key))
    .map(({ kind, value, before: earlier, score }) => ({ ...toCounted(ask, kind, value), before: earlier, score }));
}

function periodBefore({ from = '', to = '' }: Period): { readonly from: string; readonly to: string } {
  const length = daysBetween(from, to).length;
  return { from: addDays(from, -length), to: addDays(from, -1) };
}
