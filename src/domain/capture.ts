/** Where a page is kept as it was fetched: one gzip member of a WARC file in the folder `captures`. */
export interface Capture {
  readonly file: string;
  /** In bytes, as is `length`. */
  readonly offset: number;
  readonly length: number;
}
