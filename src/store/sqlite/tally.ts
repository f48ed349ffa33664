import { startOfDay } from '../../domain/news-day.ts';
import type {
  CountedPeriod,
  DayTones,
  Dimension,
  Period,
  Tally,
  TallyRequest,
  TallyValue,
  ToneCounts,
} from '../insight-store.ts';
import { TONE_COUNT, UNDATED_DAY, UNKNOWN_TONE } from './insight-columns.ts';
import type { InsightColumns } from './insight-columns.ts';
import { findHits } from './insight-hits.ts';
import type { SearchIndex } from './search-index.ts';
import { addToPeriods } from './value-counter.ts';
import type { CountedValue, ValueCounter } from './value-counter.ts';

/** Counts the articles of a query by period, day, tone and value. */
export function tallyArticles(
  request: TallyRequest,
  index: SearchIndex,
  own: InsightColumns,
  counter: ValueCounter,
): Omit<Tally, 'snapshot'> {
  const rows = findHits(index, own, request.query, request.filter);
  const dayMasks = periodMasks(request.periods, own.days);
  const narrow = narrowMask(request.periods, index);
  const isEarly = earlyTest(request.untilMs, index, own);
  const days = new Uint32Array(own.days.length * TONE_COUNT);
  const periods = new Uint32Array(request.periods.length * TONE_COUNT);
  const hits = new Uint32Array(rows.length);
  const masks = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const dayTone = own.dayTone[row] ?? 0;
    days[dayTone] = (days[dayTone] ?? 0) + 1;
    const mask = narrow(row, dayMasks[Math.floor(dayTone / TONE_COUNT)] ?? 0);
    if (mask === 0 || !isEarly(row)) continue;
    masks[count] = mask;
    hits[count++] = row;
    addToPeriods(periods, 0, mask, dayTone % TONE_COUNT);
  }
  const { found, counts } = counter.count(
    { rows: hits.subarray(0, count), masks, periods: request.periods.length },
    request.dimensions,
    request.limit,
  );
  const { keys, labels } = index.facetValues;
  const toValue = ({ value, slot }: CountedValue): TallyValue => ({
    key: keys[value] ?? '',
    label: labels[value] ?? '',
    tones: request.periods.map((_, period) => tonesAt(counts, slot * request.periods.length + period)),
  });
  return {
    periods: request.periods.map((_, period) => tonesAt(periods, period)),
    days: toDays(days, own.days),
    undated: tonesAt(days, UNDATED_DAY),
    values: Object.fromEntries<readonly TallyValue[]>(
      Array.from(found, ([dimension, values]): [Dimension, readonly TallyValue[]] => [dimension, values.map(toValue)]),
    ),
  };
}

/** By number of a day: the periods that it is in, as bits. */
function periodMasks(periods: readonly Period[], days: readonly string[]): Uint32Array {
  const isIn = ({ from, to }: Period, day: string, number: number): boolean =>
    number === UNDATED_DAY
      ? from === undefined && to === undefined
      : number > UNDATED_DAY && day >= (from ?? day) && day <= (to ?? day);
  return Uint32Array.from(days, (day, number) =>
    periods.reduce((mask, period, bit) => (isIn(period, day, number) ? mask | (1 << bit) : mask), 0),
  );
}

/** Takes the periods out of a mask whose own query the article does not match. */
function narrowMask(
  periods: readonly CountedPeriod[],
  { matchingRows }: SearchIndex,
): (row: number, mask: number) => number {
  const tests = periods.flatMap(({ query }, bit) =>
    query === undefined ? [] : [{ bit: 1 << bit, isMatch: matchingRows.test(query) }],
  );
  return (row, mask) =>
    tests.reduce((left, { bit, isMatch }) => ((left & bit) !== 0 && !isMatch(row) ? left & ~bit : left), mask);
}

function earlyTest(
  untilMs: number | undefined,
  { columns }: SearchIndex,
  own: InsightColumns,
): (row: number) => boolean {
  if (untilMs === undefined) return () => true;
  const ends = Float64Array.from(own.days, (day) => startOfDay(day) + untilMs);
  return (row) => own.dayOf(row) === UNDATED_DAY || (columns.published[row] ?? 0) < (ends[own.dayOf(row)] ?? 0);
}

function tonesAt(counts: Uint32Array, index: number): ToneCounts {
  const at = index * TONE_COUNT;
  const count = (tone: number): number => counts[at + tone] ?? 0;
  return { positif: count(0), netral: count(1), negatif: count(2), unknown: count(UNKNOWN_TONE) };
}

const toDays = (counts: Uint32Array, days: readonly string[]): readonly DayTones[] =>
  days
    .map((day, number) => ({ day, tones: tonesAt(counts, number) }))
    .slice(UNDATED_DAY + 1)
    .filter(({ tones }) => tones.positif + tones.netral + tones.negatif + tones.unknown > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
