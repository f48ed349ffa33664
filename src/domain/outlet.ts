export const MEDIA_TYPES = ['nasional', 'daerah', 'internasional'] as const;
/** Jenis Media. */
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Who published the article. What is not known is null. */
export interface Outlet {
  readonly name: string;
  readonly domain: string | null;
  readonly mediaType: MediaType | null;
  readonly owner: string | null;
  readonly province: string | null;
}

/** What the catalogue says of an outlet besides. */
export interface CatalogueOutlet extends Outlet {
  /** By which it is known. */
  readonly domain: string;
  /** BCP 47. */
  readonly language: string | null;
  /** Address of its home page. */
  readonly home: string;
}

/** What an operator may say of an outlet. */
export type OutletFacts = Omit<CatalogueOutlet, 'domain'>;

/** What an operator has said of an outlet: it goes before what the catalogue says, whatever a newer catalogue says. */
export interface OutletEdit {
  readonly domain: string;
  /** Of an outlet of the catalogue only what was changed. */
  readonly facts: Partial<OutletFacts>;
  /** Left alone: its feeds are not polled. */
  readonly isDisabled: boolean;
  readonly editedAt: string;
  /** The user's name; null where no login is asked for. */
  readonly editedBy: string | null;
}
