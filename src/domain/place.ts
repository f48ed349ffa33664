import type { TextSpan } from './text-span.ts';

interface Place {
  readonly id: string | null;
  /** The Indonesian name: "Moskow", "Korea Utara", "Kabupaten Bandung". */
  readonly name: string;
  readonly forms: readonly string[];
  readonly spans: readonly TextSpan[];
}

/** Kab/Kota, Indonesian or foreign. */
export interface City extends Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Kemendagri code ("32.73"), null for a foreign city or where Kota and Kabupaten cannot be told apart. */
  readonly code: string | null;
}

/** A province: `code` is Kemendagri's ("32"). */
export interface Province extends Place {
  readonly code: string | null;
}

/** A country: `code` is ISO 3166-1 alpha-2. */
export interface Country extends Place {
  readonly code: string | null;
}
