import { fold } from '../../src/base/fold.ts';
import { createIds, toAliases } from './named-row.ts';
import type { NamedRow } from './named-row.ts';
import { readPeopleLists } from './people-lists.ts';
import type { OfficeDraft, PersonDraft } from './people-lists.ts';
import { isDoubtfulPerson, toBarePerson } from './people-names.ts';

export interface OfficeRow extends OfficeDraft {
  readonly person: string;
  readonly source: string;
}

interface Person {
  readonly name: string;
  readonly forms: string[];
  readonly offices: (OfficeDraft & { readonly source: string })[];
  readonly source: string;
}

/** Shorter than this, a line of a list has lost its name. */
const SHORTEST_NAME = 4;
// Where a list with dates and sources has spoken, these only repeat it, undated or older.
const REPEATING = new Set(['kabinet_2024_2029']);

/** The forms by which a line is known to mean a person already met. A name of one word ("Aron") counts only within its scope. */
const mergeKeys = (draft: PersonDraft): readonly string[] =>
  [draft.name, ...draft.aliases].map((form) => fold(toBarePerson(form))).filter((form) => form.includes(' '));

function addDraft(person: Person, draft: PersonDraft): void {
  person.forms.push(draft.name, ...draft.aliases);
  const { office, source } = draft;
  if (!office || (REPEATING.has(source) && person.offices.length > 0)) return;
  const isKnown = person.offices.some(
    (known) => known.title === office.title && (known.start.slice(0, 4) === office.start.slice(0, 4) || !office.start),
  );
  if (!isKnown) person.offices.push({ ...office, source });
}

export interface People {
  readonly rows: readonly NamedRow[];
  readonly offices: readonly OfficeRow[];
  /** Names that more than one list has, merged into one person. */
  readonly merged: number;
  /** Forms of more than one person. */
  readonly shared: readonly string[];
}

/** One person a row across all lists, with dated offices. */
export function compilePeople(folder: string, toCountryName: (key: string) => string | undefined): People {
  const people: Person[] = [];
  const byForm = new Map<string, Person>();
  let merged = 0;
  for (const draft of readPeopleLists(folder, toCountryName)) {
    const name = toBarePerson(draft.name);
    if (fold(name).length < SHORTEST_NAME) continue;
    const keys = mergeKeys(draft);
    const single = fold(name).includes(' ') ? [] : [`${fold(name)}@${fold(draft.scope)}`];
    const known = [...keys, ...single].map((key) => byForm.get(key)).find((person) => person !== undefined);
    const person = known ?? { name, forms: [], offices: [], source: draft.source };
    if (known && known.source !== draft.source) merged += 1;
    if (!known) people.push(person);
    addDraft(person, draft);
    for (const key of [...keys, ...single]) if (!byForm.has(key)) byForm.set(key, person);
  }
  const bearers = Map.groupBy(
    people.flatMap((person) => [...new Set([person.name, ...person.forms].map(fold))]),
    (form) => form,
  );
  const toId = createIds('tokoh:');
  const withIds = people.map((person) => ({ person, id: toId(person.name) }));
  return {
    rows: withIds.map(({ person, id }) => {
      const aliases = toAliases(person.name, person.forms.map(toBarePerson));
      return {
        id,
        name: person.name,
        aliases,
        doubtful: [person.name, ...aliases].filter(isDoubtfulPerson),
        source: person.source,
      };
    }),
    offices: withIds.flatMap(({ person, id }) => person.offices.map((office) => ({ ...office, person: id }))),
    merged,
    shared: [...bearers].filter(([, forms]) => forms.length > 1).map(([form]) => form),
  };
}
