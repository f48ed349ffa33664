import type { InstitutionKind } from './institution.ts';

/** What names are of. Each is a facet of the articles, too. */
export const NAME_KINDS = ['person', 'institution', 'place'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Where a fact comes from, as `data/gazetteer/SOURCE.md` tells it. */
export interface FactSource {
  /** "wilayah". */
  readonly id: string;
  readonly origin: string;
  readonly licence: string;
}

/** One way to write a name. */
export interface NameForm {
  readonly form: string;
  /** True where the form alone proves nothing: a nickname, a short acronym, a word of the language. */
  readonly doubtful: boolean;
}

/** An office held. Dates are as precise as the source is: "2024-10-20", "2025-07" or "2014". */
export interface HeldOffice {
  readonly title: string;
  readonly institution: string | null;
  readonly start: string | null;
  /** Null where it was still held when the source was read, or its end is unknown. */
  readonly end: string | null;
  /** A: two sources agree; B: one source; C: unchecked; null: the list does not say. */
  readonly confidence: 'A' | 'B' | 'C' | null;
  readonly source: FactSource;
}

export const PLACE_LEVELS = ['negara', 'provinsi', 'kota', 'kabupaten', 'kota-luar-negeri', 'kawasan'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export interface PlaceFacts {
  readonly level: PlaceLevel;
  /** Kemendagri's ("32.73"), or ISO 3166-1 alpha-2 of a country; null for others. */
  readonly code: string | null;
  /** What it lies in: a province or a country; null where it is neither known nor asked. */
  readonly within: { readonly key: string; readonly name: string } | null;
  readonly population: number | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

/** What the gazetteer knows of someone, something or some place. */
export interface NameRecord {
  readonly kind: NameKind;
  /** As articles refer to it: `tokoh:vladimir-putin`, `institusi:kpk`, `id:32.73`, `RU`. */
  readonly key: string;
  readonly name: string;
  /** The other ways to write the name. */
  readonly aliases: readonly NameForm[];
  /** The latest first. */
  readonly offices: readonly HeldOffice[];
  readonly institutionKind: InstitutionKind | null;
  readonly place: PlaceFacts | null;
  readonly source: FactSource;
}

const PARTY =
  /\bFraksi (.+)$|^(?:Ketua Umum|Wakil Ketua Umum|Sekretaris Jenderal|Ketua Majelis Tinggi) (Partai .+|P[A-Z]{2,4}(?:-P)?)$/;

/** The party someone sat for or led, with the office that tells so; null where no office tells. */
export function findParty({ offices }: Pick<NameRecord, 'offices'>): { party: string; office: HeldOffice } | null {
  for (const office of offices) {
    const [, fraction, led] = PARTY.exec(office.title) ?? [];
    const party = fraction ?? led;
    if (party !== undefined) return { party, office };
  }
  return null;
}
