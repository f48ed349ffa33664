import { TONES } from '../../domain/tone.ts';
import type { NamedKey, SpeakerCount, SpeakerPair, StatementRequest, StatementTally } from '../insight-store.ts';
import { facetBit } from './facet-values.ts';
import type { FacetValues } from './facet-values.ts';
import { UNKNOWN_TONE } from './insight-columns.ts';
import type { InsightColumns } from './insight-columns.ts';
import { findHits } from './insight-hits.ts';
import type { SearchIndex } from './search-index.ts';
import { TopList } from './top-list.ts';
import type { ValueLists } from './value-lists.ts';

interface Count {
  statements: number;
  articles: number;
  /** The last article counted. */
  row: number;
}
interface PairCount extends Count {
  readonly speaker: number;
  readonly target: number;
  readonly tones: number[];
}

/** Ids of values stay far below: a pair of them is a whole number that JavaScript can hold. */
const MOST_VALUES = 2 ** 26;

/** Counts who speaks, and of whom, in the articles of a query. */
export function tallyStatements(
  request: StatementRequest,
  index: SearchIndex,
  own: InsightColumns,
): Omit<StatementTally, 'snapshot'> {
  const { facetValues } = index;
  const rows = findHits(index, own, request.query, request.filter);
  const speakers = new Map<number, Count>();
  const pairs = new Map<number, PairCount>();
  const isWanted = (value: number, key: string | undefined): boolean =>
    key === undefined || facetValues.keys[value] === key;
  let statements = 0;
  let unnamed = 0;
  const { values } = own.statements;
  const visit = (row: number, speaker: number, from: number, to: number): void => {
    statements++;
    if (speaker === 0) {
      unnamed++;
      return;
    }
    if (request.of === 'speakers') {
      count(getOrAdd(speakers, speaker, newCount), row);
      return;
    }
    if (!isWanted(speaker, request.speaker)) return;
    for (let i = from; i < to; i++) {
      const target = values[i] ?? 0;
      // What one says of oneself is of no other.
      if (isWanted(speaker, facetValues.keys[target]) || !isWanted(target, request.target)) continue;
      const pair = getOrAdd(pairs, speaker * MOST_VALUES + target, () => newPair(speaker, target));
      if (count(pair, row)) addTone(pair, toneToward(target, row, index, own));
    }
  };
  for (const row of rows) eachStatement(own.statements, row, visit);
  return {
    articles: rows.length,
    statements,
    unnamed,
    speakers: topSpeakers(speakers, facetValues, request.limit),
    pairs: topPairs(pairs, facetValues, request.limit),
  };
}

/** Takes a row's list apart: by statement the speaker, and where in the values those stand that it is about. */
function eachStatement(
  { start, length, values }: ValueLists,
  row: number,
  visit: (row: number, speaker: number, from: number, to: number) => void,
): void {
  const end = (start[row] ?? 0) + (length[row] ?? 0);
  for (let at = start[row] ?? 0; at < end;) {
    const next = at + 2 + (values[at + 1] ?? 0);
    visit(row, values[at] ?? 0, at + 2, next);
    at = next;
  }
}

const newCount = (): Count => ({ statements: 0, articles: 0, row: 0 });
const newPair = (speaker: number, target: number): PairCount => ({
  ...newCount(),
  speaker,
  target,
  tones: [0, 0, 0, 0],
});

function getOrAdd<T>(map: Map<number, T>, key: number, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** True where the article had none before. */
function count(counted: Count, row: number): boolean {
  counted.statements++;
  if (counted.row === row) return false;
  counted.row = row;
  counted.articles++;
  return true;
}

function addTone({ tones }: PairCount, tone: number): void {
  tones[tone] = (tones[tone] ?? 0) + 1;
}

function toneToward(target: number, row: number, { columns }: SearchIndex, own: InsightColumns): number {
  const { start, length, values } = columns.asked;
  const from = start[row] ?? 0;
  for (let i = from; i < from + (length[row] ?? 0); i++) {
    const value = values[i] ?? 0;
    if (own.towardTarget[value] === target) return own.towardTone[value] ?? UNKNOWN_TONE;
  }
  return UNKNOWN_TONE;
}

/** A value as the port names it. */
export function toNamed(value: number, { bits, keys, labels }: FacetValues): NamedKey {
  const kind =
    bits[value] === facetBit('person') ? 'person' : bits[value] === facetBit('institution') ? 'institution' : 'speaker';
  return { kind, key: keys[value] ?? '', label: labels[value] ?? '' };
}

function topSpeakers(
  speakers: ReadonlyMap<number, Count>,
  facetValues: FacetValues,
  limit: number,
): readonly SpeakerCount[] {
  const top = new TopList<SpeakerCount>(
    limit,
    (a, b) => b.statements - a.statements || b.articles - a.articles || (a.speaker.key < b.speaker.key ? -1 : 1),
  );
  for (const [value, { statements, articles }] of speakers) {
    top.offer({ speaker: toNamed(value, facetValues), statements, articles });
  }
  return top.toSorted();
}

function topPairs(
  pairs: ReadonlyMap<number, PairCount>,
  facetValues: FacetValues,
  limit: number,
): readonly SpeakerPair[] {
  const nameOf = ({ speaker, target }: SpeakerPair): string => `${speaker.key} ${target.kind} ${target.key}`;
  const top = new TopList<SpeakerPair>(
    limit,
    (a, b) => b.statements - a.statements || b.articles - a.articles || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  for (const { speaker, target, statements, articles, tones } of pairs.values()) {
    const [positif = 0, netral = 0, negatif = 0] = tones;
    top.offer({
      speaker: toNamed(speaker, facetValues),
      target: toNamed(target, facetValues),
      statements,
      articles,
      tones: { positif, netral, negatif, unknown: tones[TONES.length] ?? 0 },
    });
  }
  return top.toSorted();
}
