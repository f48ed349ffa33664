import type { Asked, RankingBy } from '../api/insights.ts';
import { parseListSearch, readAddress, type ListSearch } from './search-address.ts';

/** How many days back a figure looks. */
export const SPANS = ['7', '30', '90', 'semua'] as const;
export type Span = (typeof SPANS)[number];
const USUAL_SPAN: Span = '30';

/** What can be looked at on Peringkat, by what the address calls it. */
export const MEASURES = {
  terpegah: 'person',
  tervokal: 'vocal',
  institusi: 'institution',
  outlet: 'outlet',
  pemilik: 'owner',
  jenis: 'mediaType',
  provinsi: 'province',
  kota: 'city',
  asal: 'region',
  rubrik: 'category',
  'nada-tokoh': 'personTone',
  'nada-institusi': 'institutionTone',
  pernyataan: 'ledger',
  kata: 'rising',
} as const satisfies Readonly<Record<string, RankingBy | 'vocal' | 'ledger' | 'rising'>>;
export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

interface Asking {
  readonly q?: string;
  readonly rentang?: Span;
}
export interface HomeSearch {
  readonly q?: string;
  /** `YYYY-MM-DD`; without it, the newest day. */
  readonly hari?: string;
}
export interface RankingSearch extends Asking {
  readonly ukuran?: MeasureName;
}
export type StoriesSearch = Asking;
export interface ComparisonSearch {
  readonly objek?: readonly string[];
  readonly rentang?: Span;
}

type Input = Readonly<Record<string, unknown>>;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_OBJECTS = 8;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function parseAsking(input: Input): Asking {
  const rentang = SPANS.find((span) => span === input['rentang'] && span !== USUAL_SPAN);
  return { ...(text(input['q']) && { q: text(input['q']) }), ...(rentang && { rentang }) };
}

/** Each keeps what is understood of an address and drops the rest. */
export const parseHomeSearch = (input: Input): HomeSearch => ({
  ...(text(input['q']) && { q: text(input['q']) }),
  ...(DAY.test(text(input['hari'])) && { hari: text(input['hari']) }),
});

export const parseStoriesSearch = (input: Input): StoriesSearch => parseAsking(input);

export function parseRankingSearch(input: Input): RankingSearch {
  const ukuran = MEASURE_NAMES.find((name) => name === input['ukuran'] && name !== 'terpegah');
  return { ...parseAsking(input), ...(ukuran && { ukuran }) };
}

export function parseComparisonSearch(input: Input): ComparisonSearch {
  const { q: _, ...asking } = parseAsking(input);
  const objek = [...new Set([input['objek']].flat().map(text).filter(Boolean))].slice(0, MOST_OBJECTS);
  return { ...asking, ...(objek.length > 0 && { objek }) };
}

const WIB_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The articles that an address asks for, as the server wants them. */
export function toAsked({ q, rentang = USUAL_SPAN }: Asking, now: number): Asked {
  const words = q === undefined ? {} : { q };
  if (rentang === 'semua') return words;
  const toDay = (moment: number) => new Date(moment + WIB_MS).toISOString().slice(0, 10);
  return { ...words, from: toDay(now - (Number(rentang) - 1) * DAY_MS), to: toDay(now) };
}

export const spanOf = ({ rentang = USUAL_SPAN }: Asking): Span => rentang;

/** The list that shows the articles behind a number. */
export const toListSearch = (list: string): ListSearch => parseListSearch(readAddress(list));
