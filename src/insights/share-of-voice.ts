import type { Query } from '../query/query.ts';
import type { InsightStore, Tally, ToneCounts } from '../store/insight-store.ts';
import { toList } from './article-list.ts';
import { MOST_MODELS, NO_TONES, sumTones, toBasis } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { wilson } from './interval.ts';
import type { Share } from './interval.ts';
import { toToneFigures } from './tones.ts';
import type { ToneFigures } from './tones.ts';
import { timeline } from './timeline.ts';

/** One of those that are compared. */
export interface VoiceObject {
  readonly label: string;
  readonly query: Query;
}

export interface Voice {
  readonly label: string;
  readonly articles: number;
  /** Of the sum over all that are compared; null where that is nothing. */
  readonly share: Share | null;
  readonly tones: ToneFigures;
  /** By day of `days`. */
  readonly volume: readonly number[];
  readonly list: string;
}

/** How much of what is written about two to eight objects is about each. */
export interface ShareOfVoice {
  /** Articles about any of them. */
  readonly basis: Basis;
  readonly voices: readonly Voice[];
  /** Articles that count for more than one. */
  readonly shared: number;
  readonly days: readonly { readonly day: string; readonly isGap: boolean }[];
}

export async function shareOfVoice(
  insights: InsightStore,
  ask: Ask,
  objects: readonly VoiceObject[],
): Promise<ShareOfVoice> {
  const asks = objects.map(({ query }) => both(ask, query));
  const anyOfThem = both(ask, { kind: 'or', operands: objects.map(({ query }) => query) });
  const [union, line, ...tallies] = await Promise.all([
    countAll(insights, anyOfThem),
    timeline(insights, anyOfThem),
    ...asks.map((own) => countAll(insights, own)),
  ]);
  const counts = tallies.map(({ periods }) => sumTones(periods[0] ?? NO_TONES));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const basis = toBasis(anyOfThem, union);
  return {
    basis,
    voices: tallies.map((tally, index) => ({
      label: objects[index]?.label ?? '',
      articles: counts[index] ?? 0,
      share: wilson(counts[index] ?? 0, total),
      tones: toToneFigures(tally.periods[0] ?? NO_TONES),
      volume: volumeOf(tally, line.days),
      list: toList(asks[index] ?? ask),
    })),
    shared: total - basis.articles,
    days: line.days.map(({ day, isGap }) => ({ day, isGap })),
  };
}

const both = (ask: Ask, query: Query): Ask => ({
  ...ask,
  query: { kind: 'and', operands: [...(ask.query.kind === 'and' ? ask.query.operands : [ask.query]), query] },
});

const countAll = (insights: InsightStore, { query, filter, period }: Ask): Promise<Tally> =>
  insights.tally({ query, filter, periods: [period], dimensions: ['model'], limit: MOST_MODELS });

function volumeOf(tally: Tally, days: readonly { readonly day: string }[]): readonly number[] {
  const tones = new Map<string, ToneCounts>(tally.days.map(({ day, tones: counts }) => [day, counts]));
  return days.map(({ day }) => sumTones(tones.get(day) ?? NO_TONES));
}
