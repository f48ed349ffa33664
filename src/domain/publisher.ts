/** The zone of a newsroom: Indonesian pages print these letters, or none at all. */
export type TimeZone = 'WIB' | 'WITA' | 'WIT';

/**
 * How all pages of an article come in one document: by a parameter, by a path after the address, or always, so that whatever the
 * page says of further pages leads to nothing new.
 */
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
 * An address that leads to the same article as another. Without scheme and query; `{name}` stands for one label of the host or one
 * segment of the path, `{rest}` for all that follows: `amp.contoh.id/{channel}/{rest}` → `{channel}.contoh.id/{rest}`.
 */
export interface AddressForm {
  readonly from: string;
  readonly to: string;
}

/** What the address of a page tells about the article's own address, and about its other pages. */
export interface AddressRule {
  readonly fullPage?: FullPage;
  /** What stands in a path between the address of the article and the number of a page: `/` where page 2 is `…/judul/2`. */
  readonly pageSuffix?: string;
  /** Addresses, AMP forms mostly, that the general rules (`toCanonicalUrl`) do not lead back to the article's own. */
  readonly aliases?: readonly AddressForm[];
}

/** What reading a page needs to know of its publisher. Selectors are CSS. */
export interface PageRule extends AddressRule {
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
  /** What only pages have whose text is cut for those who do not pay. */
  readonly paywall?: readonly string[];
  /** Of times printed without a zone. */
  readonly timeZone: TimeZone;
}

/** The rule for the page at an address; undefined where none is known. */
export type FindRule = (address: string) => PageRule | undefined;

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
  /** RSS or Atom, absolute addresses, the most general first: what is polled for new articles. */
  readonly feeds?: readonly string[];
  /** Sitemaps and sitemap indexes, absolute addresses: what past articles are found by where they are dated. */
  readonly sitemaps?: readonly string[];
  /** Lists for readers, newest first, those of one day among them: what past articles are found by where no sitemap reaches. */
  readonly indexes?: readonly IndexPage[];
  /** Traps that no field says. */
  readonly notes?: string;
}
