/** Where a page is kept as it was fetched: one gzip member of a WARC file in the folder `captures`. */
export interface Capture {
  readonly file: string;
  /** In bytes, as is `length`. */
  readonly offset: number;
  readonly length: number;
  /** Of a page that is the first of several: where the others are kept. */
  readonly otherPages?: readonly Capture[];
}

/** What can be said of a page that is kept, to whoever doubts it. */
export interface CaptureFacts {
  readonly url: string;
  /** RFC 3339 in UTC. */
  readonly fetchedAt: string;
  /** The answer's own; 0 where it has none. */
  readonly status: number;
  /** Of the body as the site sent it, in its content encoding. */
  readonly bytes: number;
  /** Hexadecimal, of the same. */
  readonly sha256: string;
  /** Whether that is the digest that was written down when the page was kept. */
  readonly isIntact: boolean;
}
