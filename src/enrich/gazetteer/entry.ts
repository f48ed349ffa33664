import type { InstitutionKind } from '../../domain/institution.ts';

interface Named {
  /** `tokoh:vladimir-putin`, `institusi:kpk`, `id:32.73`, `id:32`, `RU`, `geonames:524901`, `area:timur-tengah`. */
  readonly id: string;
  /** The name in Indonesian. */
  readonly name: string;
}

/** An office held. Dates are as precise as the source is: "2024-10-20", "2025-07" or "2014". */
export interface Office {
  readonly title: string;
  readonly institution: string | null;
  readonly start: string | null;
  /** Null where the office was still held when the source was read, or its end is unknown. */
  readonly end: string | null;
}

export interface PersonEntry extends Named {
  readonly kind: 'person';
  /** The other ways to write the name. */
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}

export interface InstitutionEntry extends Named {
  readonly kind: 'institution';
  readonly aliases: readonly string[];
  readonly institutionKind: InstitutionKind;
}

/** An Indonesian regency or city, or a foreign city. */
export interface CityEntry extends Named {
  readonly kind: 'city';
  /** Kemendagri code ("32.73"); null abroad. */
  readonly code: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The code of its province ("32"); null abroad. */
  readonly province: string | null;
  readonly population: number;
  /** Null abroad. */
  readonly level: 'kota' | 'kabupaten' | null;
}

export interface ProvinceEntry extends Named {
  readonly kind: 'province';
  readonly code: string;
}

export interface CountryEntry extends Named {
  readonly kind: 'country';
  /** ISO 3166-1 alpha-2; null for a part or a former country (Skotlandia, Uni Soviet). */
  readonly code: string | null;
}

/** A region, sea, island, mountain or building: known so that it is not taken for something else. */
export interface AreaEntry extends Named {
  readonly kind: 'area';
}

/** What the gazetteer knows under a name. */
export type GazetteerEntry = PersonEntry | InstitutionEntry | CityEntry | ProvinceEntry | CountryEntry | AreaEntry;
