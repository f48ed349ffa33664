interface DocumentOrigin {
  /** The id given in the input, or null. */
  readonly id: string | null;
  readonly url: string | null;
  /** RFC 3339; null for what was not fetched by us. */
  readonly fetchedAt: string | null;
  /** When it is read (RFC 3339), where it was not fetched by us: a date later than that is no date of publication. */
  readonly readAt?: string;
  /** Hashes of paragraphs that recur on the host and are the outlet's, not the article's. */
  readonly recurringLines?: readonly string[];
}

/** A page as bytes. */
export interface PageBytes {
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** The charset of the Content-Type header, where there was one. */
  readonly charset: string | null;
}

/** A page as fetched or as read from a file. */
export interface HtmlDocument extends DocumentOrigin, PageBytes {
  readonly kind: 'html';
  /** What a feed said of this page, used where the page itself says nothing. */
  readonly feedEntry?: { readonly title: string | null; readonly publishedAt: string | null };
  /** The other pages of the same article, in any order. */
  readonly otherPages?: readonly PageBytes[];
}

/** An article whose fields are known: a line of JSON Lines with a `body`. */
export interface FieldsDocument extends DocumentOrigin {
  readonly kind: 'fields';
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  /** Lines are paragraphs. */
  readonly body: string;
}

/** Plain text, the first line of which is the title. */
export interface TextDocument extends DocumentOrigin {
  readonly kind: 'text';
  readonly text: string;
}

/** What goes into reading. */
export type SourceDocument = HtmlDocument | FieldsDocument | TextDocument;
