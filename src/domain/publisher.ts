/** The zone of a newsroom: Indonesian pages print these letters, or none at all. */
export type TimeZone = 'WIB' | 'WITA' | 'WIT';

/** How all pages of an article come in one document: by a parameter, by a path after the address, or always. */
export type FullPage =
  | { readonly kind: 'query'; readonly name: string; readonly value: string }
  | { readonly kind: 'path'; readonly suffix: string }
  | { readonly kind: 'merged' };

/**
 * A list of articles. In `url`, `{page}` counts from 1, `{offset}` from 0 in steps of `step`, and `{year}`, `{month}` and `{day}`
 * (two digits) ask for one day.
 */
export interface IndexPage {
  readonly url: string;
  readonly step?: number;
}

/**
 * Addresses without scheme and query. `{name}` stands for one label of the host or one segment of the path, `{rest}` for all that
 * follows: `amp.contoh.id/{channel}/{rest}` → `{channel}.contoh.id/{rest}`.
 */
export interface AddressForm {
  readonly from: string;
  readonly to: string;
}

/** What reading a page needs to know of its publisher. Selectors are CSS. */
export interface PageRule {
  /** The publisher's key, which is also the name of its file. */
  readonly id: string;
  /**
   * Where the article's text stands, newest layout first. The first selector that matches counts, with all its matches: some
   * sites wrap each paragraph or page. Empty where the page is read by its shape alone.
   */
  readonly container: readonly string[];
  /** What stands inside the container and is not the article. */
  readonly drop?: readonly string[];
  /** Where readers see when the article appeared. */
  readonly date?: readonly string[];
  /** Where readers see who wrote it. */
  readonly author?: readonly string[];
  /** Of times printed without a zone. */
  readonly timeZone: TimeZone;
}

/**
 * A publisher, or a family of outlets that share one system: everything we know of its site, as data. Sites change, so each field
 * is a default: reading checks the rule against what the page's shape says, and works without it.
 */
export interface Publisher extends PageRule {
  readonly name: string;
  /** Their sub-domains belong to the publisher too. */
  readonly domains: readonly string[];
  /** Hosts of the family whose newsroom is in another zone. */
  readonly timeZones?: Readonly<Record<string, TimeZone>>;
  readonly fullPage?: FullPage;
  readonly amp?: AddressForm;
  readonly feeds?: readonly string[];
  readonly sitemaps?: readonly string[];
  readonly indexes?: readonly IndexPage[];
  /** Traps that no field says. */
  readonly notes?: string;
}
