/** What one problem says and what follows from it; `{words}` in the sentences are filled in. */
export interface ProblemText {
  readonly id: string;
  readonly en: string;
  /** HTTP status when the problem ends a request. */
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 507;
  /** What a worker does next: try the same item again later, or never. */
  readonly next: 'retry' | 'give-up';
}

/** Checks the rows and keeps their codes as types. */
export const problems = <K extends string>(catalog: Record<K, ProblemText>): Readonly<Record<K, ProblemText>> =>
  catalog;
