import type { InsightStore } from '../store/insight-store.ts';
import { narrow, toList } from './article-list.ts';
import type { Narrowing } from './article-list.ts';
import { toFacetFilter } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { readBasis } from './speakers.ts';

export interface NetworkName {
  readonly kind: 'person' | 'institution';
  readonly key: string;
  readonly label: string;
  readonly articles: number;
  readonly list: string;
}

export interface NetworkLink {
  /** Indexes into `names`. */
  readonly a: number;
  readonly b: number;
  /** Articles that name both. */
  readonly articles: number;
  /** These, of the articles that name either: 0 to 1. */
  readonly jaccard: number;
  readonly list: string;
}

/** Who is named with whom. */
export interface Network {
  readonly basis: Basis;
  readonly names: readonly NetworkName[];
  /** The nearest first. */
  readonly links: readonly NetworkLink[];
}

export interface NetworkChoice {
  readonly kinds: readonly ('person' | 'institution')[];
  /** Names at most. */
  readonly limit: number;
  /** Minimum support: articles that two names share at least. */
  readonly least: number;
}

/** Intersection over union of two sets of articles. */
const jaccard = (a: number, b: number, both: number): number => (both === 0 ? 0 : both / (a + b - both));

export async function network(insights: InsightStore, ask: Ask, choice: NetworkChoice): Promise<Network> {
  const [basis, { names, pairs }] = await Promise.all([
    readBasis(insights, ask),
    insights.coMentions({ query: ask.query, filter: toFacetFilter(ask), ...choice }),
  ]);
  const narrowings = names.map(({ kind, key }): Narrowing => ({ by: 'facet', facet: facetOf(kind), keys: [key] }));
  const listOf = (...indexes: readonly number[]): string =>
    toList(indexes.flatMap((index) => narrowings[index] ?? []).reduce(narrow, ask));
  return {
    basis,
    names: names.map(({ kind, key, label, articles }, index) => ({
      kind: facetOf(kind),
      key,
      label,
      articles,
      list: listOf(index),
    })),
    links: pairs
      .map(({ a, b, articles }) => ({
        a,
        b,
        articles,
        jaccard: jaccard(names[a]?.articles ?? 0, names[b]?.articles ?? 0, articles),
        list: listOf(a, b),
      }))
      .sort((x, y) => y.jaccard - x.jaccard || y.articles - x.articles),
  };
}

const facetOf = (kind: string): 'person' | 'institution' => (kind === 'institution' ? 'institution' : 'person');
