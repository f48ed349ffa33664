import type { OutletEdit } from '../domain/outlet.ts';
import type { SourceDay } from '../domain/source-day.ts';
import type { SourceFindings } from '../domain/source-findings.ts';

/** Of the pages that a source says it published on one day, how many are here. */
export interface Completeness {
  /** Domain of the outlet. */
  readonly source: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  readonly published: number;
  readonly held: number;
  /** Where the source says so. */
  readonly from: 'sitemap' | 'index';
  readonly measuredAt: string;
}

/** All articles of a source that are here. */
export interface SourceTotal {
  readonly source: string;
  readonly articles: number;
  /** Day of the newest one; null where none says its day. */
  readonly lastDay: string | null;
}

export interface ArticlePage {
  readonly ids: readonly string[];
  /** Where the next page begins; null where there is none. */
  readonly next: number | null;
}

/** An edit, and whether the articles that were here before carry it already. */
export interface StoredEdit extends OutletEdit {
  readonly isApplied: boolean;
}

/** What is known of sources beyond the catalogue. A source is known by the domain of its outlet. */
export interface SourceStore {
  edits(): Promise<readonly StoredEdit[]>;
  /** Keeps an edit in the place of the one before; its articles are to be told. */
  edit(edit: OutletEdit): Promise<void>;
  /** Back to what the catalogue says; true where there was an edit. */
  reset(domain: string): Promise<boolean>;
  /** The articles carry this edit now. False where a newer one has come in the meantime. */
  markApplied(domain: string, editedAt: string): Promise<boolean>;

  /** Articles by source and day of publication from a day on, in order of days; of one source where it is given. */
  days(from: string, source?: string): Promise<readonly SourceDay[]>;
  totals(): Promise<readonly SourceTotal[]>;
  /** Ids of the articles of a source, a page at a time, in an order that saving and replacing do not change. `after`: 0, then `next`. */
  articlesOf(source: string, after: number, limit: number): Promise<ArticlePage>;

  /** What was last found at each source. */
  findings(): Promise<readonly SourceFindings[]>;
  keepFindings(findings: SourceFindings): Promise<void>;

  /** Keeps a measure, unless an earlier one of that day knew of more pages: sitemaps forget. */
  keepCompleteness(measures: readonly Completeness[]): Promise<void>;
  /** By day from a day on, in order; of one source where it is given. */
  completeness(from: string, source?: string): Promise<readonly Completeness[]>;
}
