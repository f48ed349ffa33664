import type { Correction, CorrectionField } from '../../api/corrections.ts';

/** Of which list of names a field's targets are. */
const KIND_OF: Readonly<Partial<Record<CorrectionField, CorrectionField>>> = {
  personTone: 'person',
  role: 'person',
  institutionTone: 'institution',
  person: 'person',
  institution: 'institution',
  city: 'city',
  province: 'province',
  country: 'country',
};

/** What a target is called in the record now: corrections know it by the name that the machine gave it. */
export function shownTarget(
  corrections: readonly Correction[],
  field: CorrectionField,
  target: string | null,
): string | null {
  const kind = KIND_OF[field];
  if (target === null || kind === undefined) return target;
  const naming = corrections.findLast((correction) => correction.field === kind && correction.target === target);
  return naming !== undefined && typeof naming.to === 'object' && naming.to !== null ? naming.to.name : target;
}

/** The last correction of a label, of those of one article in order of time. */
export const findCorrection = (
  corrections: readonly Correction[],
  field: CorrectionField,
  target: string | null,
): Correction | undefined =>
  corrections.findLast(
    (correction) => correction.field === field && shownTarget(corrections, field, correction.target) === target,
  );
