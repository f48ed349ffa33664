import type { CorrectionField } from '../api/corrections.ts';

/** In the order in which an article shows them. */
export const CORRECTION_FIELDS = [
  'tone',
  'titleTone',
  'bodyTone',
  'category',
  'publishedAt',
  'person',
  'personTone',
  'role',
  'institution',
  'institutionTone',
  'city',
  'province',
  'country',
  'speaker',
] as const satisfies readonly CorrectionField[];

export interface CorrectionsSearch {
  readonly label?: CorrectionField;
}

/** Keeps what is understood of an address and drops the rest. */
export function parseCorrectionsSearch(input: Readonly<Record<string, unknown>>): CorrectionsSearch {
  const label = CORRECTION_FIELDS.find((field) => field === input['label']);
  return label === undefined ? {} : { label };
}
