import type { TextSpan } from './text-span.ts';
import type { ToneJudgement } from './tone.ts';

export const INSTITUTION_KINDS = [
  'kementerian',
  'lembaga',
  'pemerintah-daerah',
  'legislatif',
  'peradilan',
  'kepolisian',
  'militer',
  'partai',
  'bumn',
  'perusahaan',
  'universitas',
  'sekolah',
  'rumah-sakit',
  'ormas',
  'klub',
  'media',
  'internasional',
  'asing',
  'lainnya',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** Institusi: one named organisation of one article. */
export interface Institution {
  readonly id: string | null;
  readonly name: string;
  /** What sort of organisation it is; null where neither a record nor its name tells. */
  readonly kind: InstitutionKind | null;
  readonly forms: readonly string[];
  readonly mentions: number;
  readonly sentiment: ToneJudgement | null;
  readonly spans: readonly TextSpan[];
}
