import type { ArticleRecord } from '../domain/record.ts';
import type { MediaType } from '../domain/outlet.ts';
import type { Tone, ToneJudgement } from '../domain/tone.ts';
import type { Category } from '../domain/category.ts';
import type { Query } from '../query/query.ts';
import type { ExplainRequest, NameRequest, QueryExplanation } from './query-explanation.ts';

/** A record as the store holds it: it has an id. */
export type StoredRecord = ArticleRecord & { readonly id: string };

/** By what an article is recognised as one that is already here. */
export interface ArticleKeys {
  /** The canonical address without what does not tell articles apart, or null where the article has no address. */
  readonly address: string | null;
  /** A hash of title and text. */
  readonly text: string;
}

export interface SaveResult {
  readonly id: string;
  /** `replaced`: the same address came with another text; `known`: the same article is here already and was left as it is. */
  readonly outcome: 'added' | 'replaced' | 'known';
}

export const FACETS = ['outlet', 'mediaType', 'tone', 'category', 'place', 'person', 'institution', 'day'] as const;
export type FacetName = (typeof FACETS)[number];

/** What an article must have, besides matching the query. Several values of one facet: any of them. Facets: all of them. */
export type FacetFilter = Readonly<Partial<Record<Exclude<FacetName, 'day'>, readonly string[]>>> & {
  /** First and last day of publication, `YYYY-MM-DD`, both included, in the outlet's own time. */
  readonly from?: string;
  readonly to?: string;
};

export interface SearchRequest {
  readonly query: Query;
  readonly filter: FacetFilter;
  /** Newest first; undated articles last. At most 200. */
  readonly limit: number;
  /** From `nextCursor` of the page before. */
  readonly cursor?: string;
  /** Which facets to count over all hits; at most `facetLimit` values each, most frequent first (days: all, in order). */
  readonly facets: readonly FacetName[];
  readonly facetLimit: number;
}

export interface FacetValue {
  /** What a filter wants back. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** One line of a result list. */
export interface ArticleSummary {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly mediaType: MediaType | null;
  readonly publishedAt: string | null;
  readonly fetchedAt: string | null;
  readonly image: string | null;
  readonly tone: ToneJudgement | null;
  readonly category: Category | null;
  /** The names of the first five people. */
  readonly people: readonly string[];
  /** About 200 characters of the body around the first hit, in pieces; `hit` marks the words that matched. */
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[];
}

export interface SearchResult {
  readonly total: number;
  readonly items: readonly ArticleSummary[];
  readonly nextCursor: string | null;
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
  /** Over all hits. */
  readonly tones: Readonly<Record<Tone, number>>;
}

/** Hits that are fixed; their records are read as one goes, however many they are. */
export interface Selection {
  readonly total: number;
  /** What is replaced meanwhile comes as it is then; what is removed is left out. */
  records(): AsyncIterable<StoredRecord>;
}

export interface ArticleStore {
  /** Adds the record, or finds it known by its keys; atomic, and safe to repeat. The id is made from the keys. */
  save(record: ArticleRecord, keys: ArticleKeys): Promise<SaveResult>;
  /**
   * Puts another record in the place of the one with this id, which goes on being known by its address. `text`: the hash of the new
   * title and text. False where there is no such article. The record is what the machine says, as of `getUncorrected`.
   */
  replace(id: string, record: ArticleRecord, text: string): Promise<boolean>;
  /** The record with its corrections. */
  get(id: string): Promise<StoredRecord | undefined>;
  /** What the machine says of the article: what a changed record is made from. */
  getUncorrected(id: string): Promise<StoredRecord | undefined>;
  /** The id under which an article with this address is stored. */
  findByAddress(address: string): Promise<string | undefined>;
  search(request: SearchRequest): Promise<SearchResult>;
  /** All hits, newest first, as they are now. */
  select(request: Pick<SearchRequest, 'query' | 'filter'>): Promise<Selection>;
  /** Why a query finds what it finds. Problems: `article-not-found`, `query-explain-too-large`. */
  explain(request: ExplainRequest): Promise<QueryExplanation>;
  /** Names of articles that begin so, with the number of articles that have each, most frequent first. */
  findNames(request: NameRequest): Promise<readonly FacetValue[]>;
  count(): Promise<number>;
  /** True if there was such an article; afterwards nothing of it is left. */
  remove(id: string): Promise<boolean>;
}
