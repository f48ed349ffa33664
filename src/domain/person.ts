import type { TextSpan } from './text-span.ts';
import type { ToneJudgement } from './tone.ts';

export const PERSON_ROLES = ['narasumber', 'pelaku', 'korban', 'disebut'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Tokoh Terkait: one person of one article. */
export interface Person {
  /** Stable across articles; null for a person of no record. */
  readonly id: string | null;
  readonly name: string;
  /** Every way the article writes the name, without titles. */
  readonly forms: readonly string[];
  readonly mentions: number;
  /** Offices and ranks as the article writes them: "Presiden Rusia". */
  readonly titles: readonly string[];
  readonly role: PersonRole;
  readonly sentiment: ToneJudgement | null;
  readonly spans: readonly TextSpan[];
}
