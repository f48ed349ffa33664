/** Where a field was read. */
export const READ_FROM = ['json-ld', 'meta', 'dom', 'rule', 'scorer', 'feed', 'input'] as const;
export type ReadFrom = (typeof READ_FROM)[number];

/** Where one field was read and how sure the reading is (0 to 1). */
export interface FieldProvenance {
  readonly from: ReadFrom;
  readonly confidence: number;
}

export interface Provenance {
  readonly title: FieldProvenance | null;
  readonly authors: FieldProvenance | null;
  readonly publishedAt: FieldProvenance | null;
  readonly body: FieldProvenance | null;
  /** The publisher's rule that the page was read with; `stale` where it no longer fits the page; null without one. */
  readonly rule: { readonly publisher: string; readonly stale: boolean } | null;
  /** True where a paywall or missing pages cut the text. */
  readonly partial: boolean;
}

/** "WASHINGTON -" → place; "JAKARTA, KOMPAS.com -" → place and source; "(ANTARA)" → source. It stays in the body too. */
export interface Dateline {
  readonly place: string | null;
  readonly source: string | null;
}

/** What reading alone finds: the output of `extract/`, before anything is understood. */
export interface Article {
  /** The id given in the input; null until the store gives one. */
  readonly id: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** RFC 3339 with the offset printed by the outlet. */
  readonly publishedAt: string | null;
  readonly fetchedAt: string | null;
  readonly dateline: Dateline | null;
  /** Address of the main picture. */
  readonly image: string | null;
  /** The outlet's own channel or rubric. */
  readonly section: string | null;
  /** The publisher's name as the page or the input states it ("Okezone.com"). */
  readonly publisher: string | null;
  /** The language the page declares (BCP 47), a hint only. */
  readonly declaredLanguage: string | null;
  /** Clean paragraphs in reading order. */
  readonly body: readonly string[];
  /** The lines taken out of the article's container, in order. */
  readonly boilerplate: readonly string[];
  readonly provenance: Provenance;
}
