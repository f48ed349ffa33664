import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

export type ArticleRecord = Schemas['ArticleRecord'];
export type ArticleSummary = Schemas['ArticleSummary'];
export type SearchResult = Schemas['SearchResult'];
export type QueryExplanation = Schemas['QueryExplanation'];
export type Clause = Schemas['Clause'];
export type FacetValue = Schemas['FacetValue'];
export type Tone = Schemas['Tone'];
export type ToneJudgement = Schemas['ToneJudgement'];
export type Sentiment = Schemas['Sentiment'];
export type TextSpan = Schemas['TextSpan'];
export type Person = Schemas['Person'];
export type Institution = Schemas['Institution'];
export type Statement = Schemas['Statement'];
export type KeptPage = Schemas['KeptPage'];
export type Status = Schemas['Status'];
export type Feed = Schemas['Feed'];
export type QuarantinedTask = Schemas['QuarantinedTask'];
export type SubmittedItem = Schemas['SubmittedItem'];

/** In the order in which models and screens list them. */
export const TONES = ['positif', 'netral', 'negatif'] as const satisfies readonly Tone[];

export type Category = Schemas['Category'];
/** In the order of the annotation guidelines. */
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
] as const satisfies readonly Category[];
export const ROLES = ['narasumber', 'pelaku', 'korban', 'disebut'] as const satisfies readonly Person['role'][];
