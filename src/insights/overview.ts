import { startOfDay, toNewsDay } from '../domain/news-day.ts';
import type { InsightStore, Period, Tally, TallyValue } from '../store/insight-store.ts';
import { toList } from './article-list.ts';
import { NO_TONES, sumTones, toBasis, toFacetFilter } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { articlesIn, toCounted } from './counted.ts';
import type { Counted } from './counted.ts';
import { explainSpike, SPIKE_KINDS } from './explain-spike.ts';
import type { ExplainedSpike, FoundSpike } from './explain-spike.ts';
import { toSpeakers } from './speakers.ts';
import type { Speaker } from './speakers.ts';
import { findSpike } from './spikes.ts';
import { addTones, toToneFigures } from './tones.ts';
import type { ToneFigures } from './tones.ts';
import { risingValues, TREND_KINDS } from './trends.ts';
import type { Rising } from './trends.ts';
import { daysBefore, findGaps, toUsual } from './usual-day.ts';

/** A day against the usual: what one wants to know in the morning. */
export interface Overview {
  readonly basis: Basis;
  readonly day: string;
  /** While the day lasts: all days are counted up to the same moment of the day. Null once it is over. */
  readonly until: string | null;
  readonly volume: {
    readonly articles: number;
    /** Median of the 14 days before, without gaps; null where too few days are known. */
    readonly usual: number | null;
    readonly days: readonly OverviewDay[];
  };
  readonly tones: ToneFigures;
  /** Of the 14 days before. */
  readonly usualTones: ToneFigures;
  readonly people: readonly Compared[];
  readonly speakers: readonly Speaker[];
  readonly rising: readonly Rising[];
  readonly spikes: readonly ExplainedSpike[];
}

export interface OverviewDay {
  readonly day: string;
  readonly articles: number;
  readonly isGap: boolean;
  readonly list: string;
}

/** A value against a usual day of its own. */
export interface Compared extends Counted {
  readonly usual: number | null;
}

const SHOWN = { people: 8, speakers: 8, rising: 12, spikes: 4 } as const;
/** Values of each kind that are looked at, among those with most articles of the day: for spikes, and for what rises. */
const MOST_CANDIDATES = 100;
const MOST_VALUES = 500;
/** The first period of the tally is the day; then come the 14 before, oldest first. */
const FIRST_DAY = 1;

/** The newest day up to `now` of which there are articles, unless one is asked for. */
export async function overview(
  insights: InsightStore,
  { query, filter }: Ask,
  now: number,
  wanted?: string,
): Promise<Overview> {
  const today = toNewsDay(now);
  const collected = await insights.collectedDays();
  const day = wanted ?? collected.findLast((known) => known.day <= today)?.day ?? today;
  const earlier = daysBefore(day);
  const gaps = new Set(findGaps(collected, earlier[0] ?? day, day));
  const ask: Ask = { query, filter, period: { from: day, to: day } };
  const untilMs = day === today ? now - startOfDay(day) : undefined;
  const until = untilMs === undefined ? {} : { untilMs };
  const count = { query, filter, ...until };
  const [tally, words] = await Promise.all([
    insights.tally({
      ...count,
      periods: [day, ...earlier].map((known) => ({ from: known, to: known })),
      dimensions: [...SPIKE_KINDS, 'model'],
      limit: MOST_CANDIDATES,
    }),
    insights.tally({ ...count, periods: [ask.period, spanOf(earlier)], dimensions: TREND_KINDS, limit: MOST_VALUES }),
  ]);
  const days = earlier.map((known, index) => (gaps.has(known) ? null : sumAt(tally, FIRST_DAY + index)));
  const articles = sumAt(tally, 0);
  const spikes = findSpikes(ask, tally, days, gaps, earlier);
  const [said, ...explained] = await Promise.all([
    insights.statements({ of: 'speakers', query, filter: toFacetFilter(ask), limit: SHOWN.speakers }),
    ...spikes.map((spike) => explainSpike(insights, ask, spike, earlier, until)),
  ]);
  return {
    basis: toBasis(ask, tally),
    day,
    until: untilMs === undefined ? null : new Date(now).toISOString(),
    volume: {
      articles,
      usual: toUsual(days)?.median ?? null,
      days: [...earlier, day].map((known, index) => ({
        day: known,
        articles: index < earlier.length ? sumAt(tally, FIRST_DAY + index) : articles,
        isGap: gaps.has(known),
        list: toList({ query, filter, period: { from: known, to: known } }),
      })),
    },
    tones: toToneFigures(tally.periods[0] ?? NO_TONES),
    usualTones: toToneFigures(
      addTones(earlier.flatMap((known, index) => (gaps.has(known) ? [] : (tally.periods[FIRST_DAY + index] ?? [])))),
    ),
    people: (tally.values.person ?? []).slice(0, SHOWN.people).map((value) => ({
      ...toCounted(ask, 'person', value),
      usual: toUsual(seriesOf(value, earlier, gaps))?.median ?? null,
    })),
    speakers: toSpeakers(ask, said),
    rising: risingValues(ask, words, TREND_KINDS).slice(0, SHOWN.rising),
    spikes: explained,
  };
}

const spanOf = (days: readonly string[]): Period => ({ from: days[0] ?? '', to: days.at(-1) ?? '' });

const sumAt = (tally: Tally, period: number): number => sumTones(tally.periods[period] ?? NO_TONES);

const seriesOf = (
  value: TallyValue,
  earlier: readonly string[],
  gaps: ReadonlySet<string>,
): readonly (number | null)[] =>
  earlier.map((known, index) => (gaps.has(known) ? null : articlesIn(value, FIRST_DAY + index)));

/** Of the query as a whole and of what its articles have, the sharpest first. */
function findSpikes(
  ask: Ask,
  tally: Tally,
  days: readonly (number | null)[],
  gaps: ReadonlySet<string>,
  earlier: readonly string[],
): readonly FoundSpike[] {
  const whole = findSpike(days, sumAt(tally, 0));
  const parts = SPIKE_KINDS.flatMap((kind) =>
    (tally.values[kind] ?? []).flatMap((value): FoundSpike[] => {
      const spike = findSpike(seriesOf(value, earlier, gaps), articlesIn(value, 0));
      return spike ? [{ ...spike, of: { ...toCounted(ask, kind, value), kind } }] : [];
    }),
  ).sort((a, b) => b.score - a.score);
  return [...(whole ? [{ ...whole, of: null }] : []), ...parts].slice(0, SHOWN.spikes);
}
