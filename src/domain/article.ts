/** Where a field was read. */
export const READ_FROM = ['json-ld', 'meta', 'dom', 'rule', 'scorer', 'feed', 'address', 'input'] as const;
export type ReadFrom = (typeof READ_FROM)[number];

/** Where one field was read and how sure the reading is (0 to 1). */
export interface FieldProvenance {
  readonly from: ReadFrom;
  readonly confidence: number;
}

/** How much of a date is known: "18 Juni 2024" gives the day only, and its time is then midnight; "12 jam lalu" the hour. */
export const DATE_PRECISIONS = ['minute', 'hour', 'day'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface DateProvenance extends FieldProvenance {
  readonly precision: DatePrecision;
}

export interface Provenance {
  readonly title: FieldProvenance | null;
  readonly authors: FieldProvenance | null;
  readonly publishedAt: DateProvenance | null;
  readonly body: FieldProvenance | null;
  /** The publisher's rule that the page was read with; `stale` where it no longer fits the page; null without one. */
  readonly rule: { readonly publisher: string; readonly stale: boolean } | null;
  /** Which lines of `boilerplate` (indices) were taken out because they recur in other articles of the host. */
  readonly recurring: readonly number[];
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
  /** Who edited it, where the page tells; none of them is among the authors. */
  readonly editors: readonly string[];
  /** RFC 3339 with the offset printed by the outlet. */
  readonly publishedAt: string | null;
  /** When the outlet last changed the article, as it says; null where it says nothing later than `publishedAt`. */
  readonly modifiedAt: string | null;
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
