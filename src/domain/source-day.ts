/** The articles of one source that were published on one day (where that is unknown: fetched on it). */
export interface SourceDay {
  /** Domain of the outlet. */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly articles: number;
  /** Of these, cut by a paywall or missing pages. */
  readonly partial: number;
  /** Of these, from pages that a publisher's rule exists for. */
  readonly ruled: number;
  /** Of the ruled, pages that the rule did not fit, so that they were read without it. */
  readonly stale: number;
}
