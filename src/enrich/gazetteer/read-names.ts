import path from 'node:path';
import { INSTITUTION_KINDS } from '../../domain/institution.ts';
import type { CityEntry, GazetteerEntry, InstitutionEntry, Office, PersonEntry } from './entry.ts';
import { readTable, toList, toNullable } from '../../base/read-table.ts';
import type { Row } from '../../base/read-table.ts';

/** One way to write the name of an entry. */
export interface Name {
  readonly form: string;
  readonly entry: GazetteerEntry;
  /** True where the form alone does not prove the entry. */
  readonly doubtful: boolean;
}

// Every table has these columns: `name` and `aliases` are beyond doubt unless `doubtful` repeats them.
function* namesOf(entry: GazetteerEntry, row: Row): Iterable<Name> {
  const doubtful = new Set(toList(row('doubtful')));
  for (const form of new Set([entry.name, ...toList(row('aliases')), ...doubtful])) {
    yield { form, entry, doubtful: doubtful.has(form) };
  }
}

const nameAndId = (row: Row): { readonly id: string; readonly name: string } => ({ id: row('id'), name: row('name') });
const aliasesOf = (row: Row): readonly string[] => [
  ...new Set([...toList(row('aliases')), ...toList(row('doubtful'))]),
];

function toOffice(row: Row): Office {
  const institution = toNullable(row('institution'));
  return { title: row('title'), institution, start: toNullable(row('start')), end: toNullable(row('end')) };
}

function* readPeople(folder: string): Iterable<Name> {
  const offices = Map.groupBy(readTable(path.join(folder, 'offices.tsv')), (row) => row('person'));
  for (const row of readTable(path.join(folder, 'people.tsv'))) {
    const held = (offices.get(row('id')) ?? []).map(toOffice);
    const entry: PersonEntry = { ...nameAndId(row), kind: 'person', aliases: aliasesOf(row), offices: held };
    yield* namesOf(entry, row);
  }
}

function* readInstitutions(folder: string): Iterable<Name> {
  for (const row of readTable(path.join(folder, 'institutions.tsv'))) {
    const institutionKind = INSTITUTION_KINDS.find((kind) => kind === row('kind')) ?? 'lainnya';
    const entry: InstitutionEntry = {
      ...nameAndId(row),
      kind: 'institution',
      aliases: aliasesOf(row),
      institutionKind,
    };
    yield* namesOf(entry, row);
  }
}

function* readRegencies(folder: string): Iterable<Name> {
  for (const row of readTable(path.join(folder, 'regencies.tsv'))) {
    const code = row('id').slice('id:'.length);
    const level = row('level') === 'kota' ? 'kota' : 'kabupaten';
    const place = {
      code,
      country: 'ID',
      province: code.slice(0, 2),
      population: Number(row('population')),
      level,
    } as const;
    const entry: CityEntry = { ...nameAndId(row), kind: 'city', ...place };
    yield* namesOf(entry, row);
    yield { form: `${level === 'kota' ? 'Kota' : 'Kabupaten'} ${entry.name}`, entry, doubtful: false };
    if (level === 'kabupaten') yield { form: `Kab. ${entry.name}`, entry, doubtful: false };
  }
}

function* readForeignCities(folder: string): Iterable<Name> {
  for (const row of readTable(path.join(folder, 'foreign-cities.tsv'))) {
    const place = {
      code: null,
      country: row('country'),
      province: null,
      population: Number(row('population')),
      level: null,
    };
    const entry: CityEntry = { ...nameAndId(row), kind: 'city', ...place };
    yield* namesOf(entry, row);
  }
}

function* readPlain(file: string, toEntry: (row: Row) => GazetteerEntry): Iterable<Name> {
  for (const row of readTable(file)) yield* namesOf(toEntry(row), row);
}

/** A kecamatan and the code of its regency or city ("32.01"). */
export interface District {
  readonly name: string;
  readonly regency: string;
}

const REGENCY_CODE_LENGTH = '32.01'.length;

export function readDistricts(dataDir: string): readonly District[] {
  const rows = readTable(path.join(dataDir, 'gazetteer/districts.tsv'));
  return rows.map((row) => ({ name: row('name'), regency: row('code').slice(0, REGENCY_CODE_LENGTH) }));
}

/** Every way to write every name of the compiled gazetteer. */
export function* readNames(dataDir: string): Iterable<Name> {
  const folder = path.join(dataDir, 'gazetteer');
  const provinceCode = (row: Row): string => row('id').slice('id:'.length);
  yield* readPlain(path.join(folder, 'countries.tsv'), (row) => ({
    ...nameAndId(row),
    kind: 'country',
    code: /^[A-Z]{2}$/.test(row('id')) ? row('id') : null,
  }));
  yield* readPlain(path.join(folder, 'provinces.tsv'), (row) => ({
    ...nameAndId(row),
    kind: 'province',
    code: provinceCode(row),
  }));
  yield* readRegencies(folder);
  yield* readForeignCities(folder);
  yield* readPlain(path.join(folder, 'areas.tsv'), (row) => ({ ...nameAndId(row), kind: 'area' }));
  yield* readInstitutions(folder);
  yield* readPeople(folder);
}
