import type { Institution } from '../../domain/institution.ts';
import type { Person } from '../../domain/person.ts';

/** Someone who can speak, at one place of one paragraph. */
export interface SpeakerMention {
  readonly name: string;
  readonly id: string | null;
  readonly isPerson: boolean;
  readonly start: number;
  readonly end: number;
}

/** The mentions of people and institutions in each paragraph, in order; an institution inside another's name is left out. */
export function mentionsByParagraph(
  paragraphs: number,
  people: readonly Person[],
  institutions: readonly Institution[],
): readonly (readonly SpeakerMention[])[] {
  const rows: SpeakerMention[][] = Array.from({ length: paragraphs }, () => []);
  const add = (entity: Person | Institution, isPerson: boolean): void => {
    for (const { paragraph, start, end } of entity.spans) {
      rows[paragraph]?.push({ name: entity.name, id: entity.id, isPerson, start, end });
    }
  };
  for (const person of people) add(person, true);
  for (const institution of institutions) add(institution, false);
  return rows.map((row) =>
    row
      .filter(
        (one) =>
          !row.some(
            (other) =>
              other !== one &&
              other.start <= one.start &&
              one.end <= other.end &&
              other.end - other.start > one.end - one.start,
          ),
      )
      .sort((a, b) => a.start - b.start),
  );
}
