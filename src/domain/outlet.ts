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
