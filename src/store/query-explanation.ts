import type { NameField, Query } from '../query/query.ts';

export interface ExplainRequest {
  readonly query: Query;
  /** The article of which to say why it is in or out. */
  readonly article?: string;
}

/** Why a query finds what it finds. */
export interface QueryExplanation {
  readonly total: number;
  readonly clause: ClauseExplanation;
  /**
   * The smallest clauses that let the article in, or keep it out, as one would type them; each with what it does to the article. Empty
   * where no article was asked about.
   */
  readonly deciding: readonly { readonly query: string; readonly matches: boolean }[];
}

/** A part of the query: the whole, an operand of it, and so on down to single terms. */
export interface ClauseExplanation {
  readonly kind: Query['kind'];
  /** As one would type it. */
  readonly query: string;
  /** How many articles match this part alone. */
  readonly hits: number;
  /** Whether the article asked about matches it; null where none was asked about. */
  readonly matches: boolean | null;
  /** What a ~word, a beginning or a name stands for, most frequent first; at most ten. */
  readonly meanings: readonly Meaning[];
  /** What was perhaps meant, or would find more. */
  readonly suggestions: readonly QuerySuggestion[];
  readonly clauses: readonly ClauseExplanation[];
}

export interface Meaning {
  readonly text: string;
  /** Articles that have it. */
  readonly count: number;
}

/**
 * `spelling`: nearly the same letters; `forms`: the word with its affixes; `base`: the word without them; `name`: the text is how someone or
 * something is called, who is called otherwise elsewhere; `longer`: names that begin so.
 */
export const SUGGESTION_REASONS = ['spelling', 'forms', 'base', 'name', 'longer'] as const;

export interface QuerySuggestion {
  readonly reason: (typeof SUGGESTION_REASONS)[number];
  /** What to type in the place of the clause. */
  readonly query: string;
  readonly hits: number;
  /** Whether the article asked about would match; null where none was asked about. */
  readonly matches: boolean | null;
}

export interface NameRequest {
  readonly field: NameField;
  /** How the name begins, or one of its forms; nothing: the most frequent names. */
  readonly begin: string;
  readonly limit: number;
}
