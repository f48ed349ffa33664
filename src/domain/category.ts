/** Rubrik: the seventeen categories of the annotation guidelines. */
export const CATEGORIES = [
  'politik',
  'hukum-kriminal',
  'ekonomi-bisnis',
  'olahraga',
  'hiburan',
  'teknologi',
  'kesehatan',
  'pendidikan',
  'bencana-cuaca',
  'internasional',
  'gaya-hidup',
  'otomotif',
  'agama',
  'lingkungan',
  'sosial',
  'transportasi',
  'lainnya',
] as const;
export type Category = (typeof CATEGORIES)[number];

export interface CategoryJudgement {
  readonly label: Category;
  readonly confidence: number;
}
