import { startOfDay } from '../../domain/news-day.ts';
import { FACETS } from '../article-store.ts';
import type { Dimension, DayTones, Period, Tally, TallyRequest, TallyValue, ToneCounts } from '../insight-store.ts';
import type { FacetValues } from './facet-values.ts';
import { TONE_COUNT } from './insight-columns.ts';
import type { InsightColumns } from './insight-columns.ts';
import { findHits } from './insight-hits.ts';
import type { SearchIndex } from './search-index.ts';
import { TopList } from './top-list.ts';
import type { ValueKind } from './value-kinds.ts';
import type { ValueLists } from './value-lists.ts';

const TOWARD = ['personTone', 'institutionTone'] as const;

/** Where the values of a dimension stand in memory. */
function listsOf(dimension: Dimension, { columns }: SearchIndex, own: InsightColumns): ValueLists {
  if (dimension === 'word' || dimension === 'model') return own.values;
  return (FACETS as readonly ValueKind[]).includes(dimension) ? columns.facets : columns.asked;
}

/**
 * Counts the articles of a query by period, day, tone and value. Which values are told is decided by the first period alone, so that
 * only theirs are counted in all periods: memory does not grow with the names of the store times the periods.
 */
export function tallyArticles(request: TallyRequest, index: SearchIndex, own: InsightColumns): Omit<Tally, 'snapshot'> {
  const { facetValues } = index;
  const rows = findHits(index, request.query, request.filter);
  const days = new Uint32Array(facetValues.keys.length * TONE_COUNT);
  const masks = periodMasks(request.periods, facetValues);
  const isEarly = earlyTest(request.untilMs, index, own);
  const hits: number[] = [];
  const periods = new Uint32Array(request.periods.length * TONE_COUNT);
  for (const row of rows) {
    const dayTone = own.dayTone[row] ?? 0;
    days[dayTone] = (days[dayTone] ?? 0) + 1;
    const mask = masks[Math.floor(dayTone / TONE_COUNT)] ?? 0;
    if (mask === 0 || !isEarly(row)) continue;
    hits.push(row);
    addToPeriods(periods, 0, mask, dayTone % TONE_COUNT);
  }
  const counted = { index, own, masks, hits: Uint32Array.from(hits), request };
  return {
    periods: request.periods.map((_, period) => tonesAt(periods, period)),
    days: toDays(days, facetValues),
    undated: tonesAt(days, 0),
    values: Object.fromEntries(request.dimensions.map((dimension) => [dimension, countValues(dimension, counted)])),
  };
}

/** By value of a day (0: undated): the periods that it is in, as bits. */
function periodMasks(periods: readonly Period[], facetValues: FacetValues): Uint32Array {
  const masks = new Uint32Array(facetValues.keys.length);
  periods.forEach(({ from, to }, period) => {
    const bit = 1 << period;
    if (from === undefined && to === undefined) masks[0] = (masks[0] ?? 0) | bit;
    for (const [day, value] of facetValues.of('day')) {
      if (day >= (from ?? day) && day <= (to ?? day)) masks[value] = (masks[value] ?? 0) | bit;
    }
  });
  return masks;
}

function earlyTest(
  untilMs: number | undefined,
  { columns, facetValues }: SearchIndex,
  own: InsightColumns,
): (row: number) => boolean {
  if (untilMs === undefined) return () => true;
  const begins = new Map(Array.from(facetValues.of('day'), ([day, value]) => [value, startOfDay(day)]));
  return (row) => {
    const begin = begins.get(Math.floor((own.dayTone[row] ?? 0) / TONE_COUNT));
    return begin === undefined || (columns.published[row] ?? 0) - begin < untilMs;
  };
}

interface Counted {
  readonly index: SearchIndex;
  readonly own: InsightColumns;
  readonly masks: Uint32Array;
  readonly hits: Uint32Array;
  readonly request: TallyRequest;
}

function countValues(dimension: Dimension, counted: Counted): readonly TallyValue[] {
  const { keys, labels } = counted.index.facetValues;
  const isToward = (TOWARD as readonly Dimension[]).includes(dimension);
  const countedAs = valuesCounted(dimension, counted, isToward);
  const lists = listsOf(dimension, counted.index, counted.own);
  const top = topValues(countFirstPeriod(lists, countedAs, counted), keys, counted.request.limit);

  const slots = new Int32Array(keys.length).fill(-1);
  top.forEach((value, slot) => (slots[value] = slot));
  const { periods } = counted.request;
  const counts = new Uint32Array(top.length * periods.length * TONE_COUNT);
  eachValue(lists, counted, (value, mask, articleTone) => {
    const slot = slots[countedAs[value] ?? 0] ?? -1;
    if (slot < 0) return;
    const tone = isToward ? (counted.own.toward.get(value)?.tone ?? 0) : articleTone;
    addToPeriods(counts, slot * periods.length, mask, tone);
  });
  return top.map((value, slot) => ({
    key: keys[value] ?? '',
    label: labels[value] ?? '',
    tones: periods.map((_, period) => tonesAt(counts, slot * periods.length + period)),
  }));
}

function countFirstPeriod(lists: ValueLists, countedAs: Uint32Array, counted: Counted): Uint32Array {
  const counts = new Uint32Array(countedAs.length);
  eachValue(lists, counted, (value, mask) => {
    const wanted = countedAs[value] ?? 0;
    if (wanted !== 0 && (mask & 1) !== 0) counts[wanted] = (counts[wanted] ?? 0) + 1;
  });
  return counts;
}

/** Every value of every hit, with the hit's periods and tone. */
function eachValue(
  { start, length, values }: ValueLists,
  { own, masks, hits }: Counted,
  visit: (value: number, mask: number, tone: number) => void,
): void {
  for (const row of hits) {
    const dayTone = own.dayTone[row] ?? 0;
    const mask = masks[Math.floor(dayTone / TONE_COUNT)] ?? 0;
    const from = start[row] ?? 0;
    const to = from + (length[row] ?? 0);
    for (let i = from; i < to; i++) visit(values[i] ?? 0, mask, dayTone % TONE_COUNT);
  }
}

/** By value: what it is counted as, 0 where it is not of the dimension. */
function valuesCounted(dimension: Dimension, { index, own }: Counted, isToward: boolean): Uint32Array {
  const { facetValues } = index;
  const countedAs = new Uint32Array(facetValues.keys.length);
  for (const value of facetValues.of(dimension).values()) {
    countedAs[value] = isToward ? (own.toward.get(value)?.target ?? 0) : value;
  }
  return countedAs;
}

function topValues(counts: Uint32Array, keys: readonly string[], limit: number): readonly number[] {
  const top = new TopList<number>(limit, (a, b) => {
    const difference = (counts[b] ?? 0) - (counts[a] ?? 0);
    return difference === 0 ? ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1) : difference;
  });
  for (let value = 1; value < counts.length; value++) if (counts[value] !== 0) top.offer(value);
  return top.toSorted();
}

function addToPeriods(counts: Uint32Array, base: number, mask: number, tone: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const at = (base + 31 - Math.clz32(rest & -rest)) * TONE_COUNT + tone;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

const tonesAt = (counts: Uint32Array, index: number): ToneCounts => {
  const [positif = 0, netral = 0, negatif = 0, unknown = 0] = counts.subarray(index * TONE_COUNT);
  return { positif, netral, negatif, unknown };
};

const toDays = (counts: Uint32Array, facetValues: FacetValues): readonly DayTones[] =>
  Array.from(facetValues.of('day'), ([day, value]) => ({ day, tones: tonesAt(counts, value) }))
    .filter(({ tones }) => tones.positif + tones.netral + tones.negatif + tones.unknown > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
