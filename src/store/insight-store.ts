import type { Tone } from '../domain/tone.ts';
import type { Query } from '../query/query.ts';
import type { FacetFilter } from './article-store.ts';

/**
 * By what articles are counted. `region`: province of the outlet; `speaker`: whose statements an article prints; `word`: words of its title;
 * `model`: what it was analysed with. For `personTone` and `institutionTone` the value is whom the article has a tone toward, and the
 * tones counted are that one, not the article's.
 */
export const DIMENSIONS = [
  'outlet',
  'mediaType',
  'region',
  'category',
  'place',
  'person',
  'institution',
  'speaker',
  'personTone',
  'institutionTone',
  'word',
  'model',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Articles by tone; `unknown`: those without one. */
export type ToneCounts = Readonly<Record<Tone | 'unknown', number>>;

/** Days of publication in the outlet's own time, both included. Without any bound also the articles without a date. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** A period of a tally; with a query, only the articles that match that, too. */
export interface CountedPeriod extends Period {
  readonly query?: Query;
}

/** What the figures of an answer were counted in: two answers with the same `change` are of the same articles. */
export interface Snapshot {
  /** Number of the store's last change. */
  readonly change: number;
  /** Articles in the store. */
  readonly articles: number;
}

interface InsightRequest {
  readonly query: Query;
  readonly filter: FacetFilter;
}

export interface TallyRequest extends InsightRequest {
  /** Counted apart in the same pass; they may overlap. At most 30. */
  readonly periods: readonly CountedPeriod[];
  readonly dimensions: readonly Dimension[];
  /** Values of each dimension: those with most articles in the first period. */
  readonly limit: number;
  /** Of every day only what was published in so many milliseconds since it began in WIB. */
  readonly untilMs?: number;
}

export interface TallyValue {
  /** As in `FacetValue`. */
  readonly key: string;
  readonly label: string;
  /** By period. */
  readonly tones: readonly ToneCounts[];
}

export interface DayTones {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly tones: ToneCounts;
}

export interface Tally {
  readonly snapshot: Snapshot;
  /** By period. */
  readonly periods: readonly ToneCounts[];
  /** Every day that has articles, in order, in or out of the periods. */
  readonly days: readonly DayTones[];
  readonly undated: ToneCounts;
  /** Most articles in the first period first. */
  readonly values: Readonly<Partial<Record<Dimension, readonly TallyValue[]>>>;
}

/** Someone who speaks, is spoken of, or is named. */
export interface NamedKey {
  readonly kind: 'person' | 'institution' | 'speaker';
  readonly key: string;
  readonly label: string;
}

export interface SpeakerCount {
  readonly speaker: NamedKey;
  /** As printed: a statement that ten outlets print counts ten times. */
  readonly statements: number;
  /** Distinct articles that print any. */
  readonly articles: number;
}

/** What one says of another. */
export interface SpeakerPair {
  readonly speaker: NamedKey;
  readonly target: NamedKey;
  readonly statements: number;
  readonly articles: number;
  /** The tone toward the target in those articles. */
  readonly tones: ToneCounts;
}

export interface StatementRequest extends InsightRequest {
  /** What is told; the other list is empty. */
  readonly of: 'speakers' | 'pairs';
  /** Speakers and pairs at most, most statements first. */
  readonly limit: number;
  /** Only pairs with this speaker or this target, by key. */
  readonly speaker?: string;
  readonly target?: string;
}

export interface StatementTally {
  readonly snapshot: Snapshot;
  /** Articles that match, with statements or without. */
  readonly articles: number;
  readonly statements: number;
  /** Statements of these whose speaker has no name. */
  readonly unnamed: number;
  readonly speakers: readonly SpeakerCount[];
  readonly pairs: readonly SpeakerPair[];
}

export interface CoMentionRequest extends InsightRequest {
  readonly kinds: readonly ('person' | 'institution')[];
  /** Names at most: those with most articles. */
  readonly limit: number;
  /** Least articles that two names share. */
  readonly least: number;
}

export interface CoMentions {
  readonly snapshot: Snapshot;
  readonly articles: number;
  readonly names: readonly (NamedKey & { readonly articles: number })[];
  /** Pairs of indexes into `names`, the smaller first; never of a name and another form of it. Most articles first. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly articles: number }[];
}

/** Counts over all articles of a query, each answer of one moment. */
export interface InsightStore {
  tally(request: TallyRequest): Promise<Tally>;
  statements(request: StatementRequest): Promise<StatementTally>;
  coMentions(request: CoMentionRequest): Promise<CoMentions>;
  /** Articles of the whole store by day of publication, in order: where these are missing, nothing was collected. */
  collectedDays(): Promise<readonly { readonly day: string; readonly articles: number }[]>;
  /** By key of outlet: who owns it, as its newest article says. */
  owners(): Promise<ReadonlyMap<string, string>>;
}
