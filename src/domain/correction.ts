import type { Category } from './category.ts';
import type { PersonRole } from './person.ts';
import type { Tone } from './tone.ts';

/** Fields that hold a list of names. */
export const NAME_FIELDS = ['person', 'institution', 'city', 'province', 'country'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export const CORRECTION_FIELDS = [
  'tone',
  'titleTone',
  'bodyTone',
  'category',
  'publishedAt',
  'personTone',
  'institutionTone',
  'role',
  'speaker',
  ...NAME_FIELDS,
] as const;
export type CorrectionField = (typeof CORRECTION_FIELDS)[number];

/** Whom or what a name in a text stands for. */
export interface CorrectName {
  /** Stable across articles; null for what has no record. */
  readonly id: string | null;
  readonly name: string;
}

/**
 * What someone says is right. `target`: which of several is meant, by the name that the machine gave it; of a speaker, by the text
 * of the statement. A name that the machine did not find is meant by its words in the text. `to` of a name: who it is, or null
 * where it is none of that kind.
 */
export type Change =
  | { readonly field: 'tone' | 'titleTone' | 'bodyTone'; readonly target: null; readonly to: Tone }
  | { readonly field: 'category'; readonly target: null; readonly to: Category }
  /** RFC 3339 with an offset. */
  | { readonly field: 'publishedAt'; readonly target: null; readonly to: string }
  | { readonly field: 'personTone' | 'institutionTone'; readonly target: string; readonly to: Tone }
  | { readonly field: 'role'; readonly target: string; readonly to: PersonRole }
  | { readonly field: 'speaker'; readonly target: string; readonly to: string | null }
  | { readonly field: NameField; readonly target: string; readonly to: CorrectName | null };

export type NameChange = Extract<Change, { readonly field: NameField }>;

/** A change of one label of one article, with who made it and when. */
export type Correction = Change & {
  readonly id: string;
  readonly articleId: string;
  /** The machine's own answer when the correction was made; null where it had none. */
  readonly from: string | CorrectName | null;
  /** The user's name; null where no login is asked for. */
  readonly by: string | null;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly note: string | null;
};

/** A label of a record that a person corrected; `target` as the record names it now. */
export interface CorrectedLabel {
  readonly field: CorrectionField;
  readonly target: string | null;
}

export const isNameChange = (change: Change): change is NameChange =>
  (NAME_FIELDS as readonly string[]).includes(change.field);

/** Those that count, oldest first: of several corrections of one label the last. What was made at the same time stays in its order. */
export function inForce<C extends Correction>(corrections: readonly C[]): readonly C[] {
  const byLabel = new Map<string, C>();
  for (const correction of corrections.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const label = JSON.stringify([correction.field, correction.target]);
    // Deleted first, so that the last comes last.
    byLabel.delete(label);
    byLabel.set(label, correction);
  }
  return [...byLabel.values()];
}
