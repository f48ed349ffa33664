import { fold } from '../../base/fold.ts';
import type { ArticleRecord } from '../../domain/record.ts';
import type { ToneJudgement } from '../../domain/tone.ts';
import type { NameField } from '../../query/query.ts';
import { labels, nameKey, named, once, outletName } from './facet-entries.ts';
import type { ValueEntry } from './facet-entries.ts';
import { towardKey } from './value-kinds.ts';

/** One way in which a name is written: whoever asks for the form means the value with this key. */
export interface NameForm {
  readonly field: Exclude<NameField, 'speaker'>;
  /** Folded. */
  readonly form: string;
  readonly key: string;
}

/** What queries ask for of a record besides its facets, each value once. Whoever changes this must fill it anew in a migration. */
export function queryEntries(record: ArticleRecord): readonly ValueEntry[] {
  const { outlet, language, sentiment, people, institutions, statements } = record;
  const speakers = statements.flatMap(({ speaker, speakerId }) =>
    speaker === null ? [] : [{ id: speakerId, name: speaker }],
  );
  return once([
    ...(outlet?.province ? named('region', [{ id: null, name: outlet.province }]) : []),
    ...labels('language', language),
    ...labels('titleTone', sentiment?.title?.label),
    ...labels('bodyTone', sentiment?.body?.label),
    ...named('speaker', speakers),
    ...people.flatMap((person) => toward('personTone', nameKey(person), person.sentiment)),
    ...institutions.flatMap((institution) => toward('institutionTone', nameKey(institution), institution.sentiment)),
  ]);
}

const toward = (
  kind: 'personTone' | 'institutionTone',
  key: string,
  tone: ToneJudgement | null,
): readonly ValueEntry[] => labels(kind, tone && towardKey(tone.label, key));

interface Written {
  readonly id: string | null;
  readonly name: string;
  readonly forms: readonly string[];
}

/** Every form under which a record's names can be asked for, once. Whoever changes this must fill it anew in a migration. */
export function nameForms(record: ArticleRecord): readonly NameForm[] {
  const { outlet, people, institutions, cities, provinces, countries } = record;
  const all = [
    ...people.flatMap((person) => formsOf('person', person)),
    ...institutions.flatMap((institution) => formsOf('institution', institution)),
    ...[...cities, ...provinces, ...countries].flatMap((place) => formsOf('place', place)),
    ...(outlet ? formsOf('outlet', { ...outletName(outlet), forms: domainForms(outlet.domain) }) : []),
    ...(outlet?.province ? formsOf('region', { id: null, name: outlet.province, forms: [] }) : []),
  ];
  return [...new Map(all.map((entry) => [`${entry.field} ${entry.key} ${entry.form}`, entry])).values()];
}

const formsOf = (field: NameForm['field'], written: Written): readonly NameForm[] =>
  [written.name, ...written.forms]
    .map(fold)
    .filter((form) => form !== '')
    .map((form) => ({ field, form, key: nameKey(written) }));

/** "kompas.com" is asked for as "kompas", too. */
const domainForms = (domain: string | null): readonly string[] =>
  domain === null ? [] : [domain, domain.split('.')[0] ?? domain];
