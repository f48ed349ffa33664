import type { Change, CorrectName } from './correction.ts';
import type { ArticleRecord } from './record.ts';

/** What the machine says of the label that a change is about: null where it says nothing, undefined where there is no such thing. */
export function findMachineAnswer(record: ArticleRecord, change: Change): string | CorrectName | null | undefined {
  const { sentiment, people, institutions } = record;
  const named = <T extends CorrectName>(list: readonly T[]): T | undefined =>
    list.find(({ name }) => name === change.target);
  const identity = (list: readonly CorrectName[]): CorrectName | null => {
    const found = named(list);
    return found === undefined ? null : { id: found.id, name: found.name };
  };
  switch (change.field) {
    case 'tone':
      return sentiment?.label ?? null;
    case 'titleTone':
      return sentiment === null ? undefined : (sentiment.title?.label ?? null);
    case 'bodyTone':
      return sentiment === null ? undefined : (sentiment.body?.label ?? null);
    case 'category':
      return record.category?.label ?? null;
    case 'publishedAt':
      return record.publishedAt;
    case 'personTone': {
      const person = named(people);
      return person && (person.sentiment?.label ?? null);
    }
    case 'institutionTone': {
      const institution = named(institutions);
      return institution && (institution.sentiment?.label ?? null);
    }
    case 'role':
      return named(people)?.role;
    case 'speaker':
      return record.statements.find(({ text }) => text === change.target)?.speaker;
    case 'person':
      return identity(people);
    case 'institution':
      return identity(institutions);
    case 'city':
      return identity(record.cities);
    case 'province':
      return identity(record.provinces);
    case 'country':
      return identity(record.countries);
  }
}
