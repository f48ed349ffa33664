import { printQuery } from '../query/print-query.ts';
import type { Query } from '../query/query.ts';
import type { FacetFilter } from '../store/article-store.ts';
import type { Period, Snapshot, Tally, ToneCounts } from '../store/insight-store.ts';
import { toList } from './article-list.ts';

/** What a figure is asked of: the articles of a query that pass a filter, in a period. */
export interface Ask {
  readonly query: Query;
  /** Days stand in `period`. */
  readonly filter: Omit<FacetFilter, 'from' | 'to'>;
  readonly period: Period;
}

/** What a figure was counted from, so that it can be asked again: with the same snapshot it gives the same numbers. */
export interface Basis {
  /** As one would type it; empty: every article. */
  readonly query: string;
  readonly filter: Ask['filter'];
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  /** Articles of query and filter without a date of publication: they are in no period. */
  readonly undated: number;
  readonly snapshot: Snapshot;
  /** What the articles were analysed with, and how many with each. */
  readonly models: readonly { readonly model: string; readonly articles: number }[];
  /** The articles behind it: a query string for the list. */
  readonly list: string;
}

export const sumTones = ({ positif, netral, negatif, unknown }: ToneCounts): number =>
  positif + netral + negatif + unknown;

export const NO_TONES: ToneCounts = { positif: 0, netral: 0, negatif: 0, unknown: 0 };

/** Versions of models in one store: all of them are told. */
export const MOST_MODELS = 50;

/** The tally must have counted models, and the ask's period first. */
export function toBasis(ask: Ask, tally: Tally): Basis {
  return {
    query: printQuery(ask.query),
    filter: ask.filter,
    from: ask.period.from ?? null,
    to: ask.period.to ?? null,
    articles: sumTones(tally.periods[0] ?? NO_TONES),
    undated: sumTones(tally.undated),
    snapshot: tally.snapshot,
    models: (tally.values.model ?? []).map(({ label, tones }) => ({
      model: label,
      articles: sumTones(tones[0] ?? NO_TONES),
    })),
    list: toList(ask),
  };
}

/** The filter of the store, days and all. */
export const toFacetFilter = ({ filter, period }: Ask): FacetFilter => ({ ...filter, ...period });
