import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable, toList, toNullable } from '../../base/read-table.ts';
import type { Row } from '../../base/read-table.ts';
import { INSTITUTION_KINDS } from '../../domain/institution.ts';
import type { FactSource, HeldOffice, NameForm, NameRecord, PlaceFacts } from '../../domain/name-record.ts';

type ToSource = (id: string) => FactSource;

/** Every record of the compiled gazetteer, with where each fact comes from. */
export function readRecords(dataDir: string): readonly NameRecord[] {
  const folder = path.join(dataDir, 'gazetteer');
  const sources = readSources(path.join(folder, 'SOURCE.md'));
  const toSource: ToSource = (id) => sources.get(id) ?? { id, origin: id, licence: '' };
  const table = (name: string): readonly Row[] => readTable(path.join(folder, `${name}.tsv`));
  const countries = new Map(table('countries').map((row) => [row('id'), row('name')]));
  const provinces = new Map(table('provinces').map((row) => [row('id'), row('name')]));
  const within = (names: ReadonlyMap<string, string>, key: string): PlaceFacts['within'] => {
    const name = names.get(key);
    return name === undefined ? null : { key, name };
  };
  const indonesia = within(countries, 'ID');
  const places = (name: string, toPlace: (row: Row) => PlaceFacts): readonly NameRecord[] =>
    table(name).map((row) => ({ ...toRecord(row, 'place', toSource), place: toPlace(row) }));
  return [
    ...readPeople(table('people'), table('offices'), toSource),
    ...table('institutions').map((row) => ({
      ...toRecord(row, 'institution', toSource),
      institutionKind: INSTITUTION_KINDS.find((kind) => kind === row('kind')) ?? 'lainnya',
    })),
    ...places('regencies', (row) => ({
      level: row('level') === 'kota' ? 'kota' : 'kabupaten',
      code: toCode(row),
      within: within(provinces, row('id').slice(0, 'id:32'.length)),
      population: toPopulation(row),
      position: toPosition(row),
    })),
    ...places('provinces', (row) => ({
      level: 'provinsi',
      code: toCode(row),
      within: indonesia,
      population: toPopulation(row),
      position: toPosition(row),
    })),
    ...places('countries', (row) => ({
      level: 'negara',
      code: /^[A-Z]{2}$/.test(row('id')) ? row('id') : null,
      within: null,
      population: null,
      position: toPosition(row),
    })),
    ...places('foreign-cities', (row) => ({
      level: 'kota-luar-negeri',
      code: null,
      within: within(countries, row('country')),
      population: toPopulation(row),
      position: toPosition(row),
    })),
    ...places('areas', () => ({ level: 'kawasan', code: null, within: null, population: null, position: null })),
  ];
}

function readPeople(people: readonly Row[], offices: readonly Row[], toSource: ToSource): readonly NameRecord[] {
  const held = Map.groupBy(offices, (row) => row('person'));
  return people.map((row) => ({
    ...toRecord(row, 'person', toSource),
    offices: (held.get(row('id')) ?? []).map((office) => toOffice(office, toSource)).sort(latestFirst),
  }));
}

function toRecord(row: Row, kind: NameRecord['kind'], toSource: ToSource): NameRecord {
  return {
    kind,
    key: row('id'),
    name: row('name'),
    aliases: toAliases(row),
    offices: [],
    institutionKind: null,
    place: null,
    source: toSource(row('source')),
  };
}

function toAliases(row: Row): readonly NameForm[] {
  const doubtful = new Set(toList(row('doubtful')));
  return [...new Set([...toList(row('aliases')), ...doubtful])]
    .filter((form) => form !== row('name'))
    .map((form) => ({ form, doubtful: doubtful.has(form) }));
}

function toOffice(row: Row, toSource: ToSource): HeldOffice {
  return {
    title: row('title'),
    institution: toNullable(row('institution')),
    start: toNullable(row('start')),
    end: toNullable(row('end')),
    confidence: (['A', 'B', 'C'] as const).find((level) => level === row('confidence')) ?? null,
    source: toSource(row('source')),
  };
}

/** Those without a beginning last. */
const latestFirst = (a: HeldOffice, b: HeldOffice): number =>
  (b.start ?? '').localeCompare(a.start ?? '') || (b.end ?? '9').localeCompare(a.end ?? '9');

const toCode = (row: Row): string => row('id').slice('id:'.length);
const toPopulation = (row: Row): number | null => Number(row('population')) || null;

function toPosition(row: Row): PlaceFacts['position'] {
  if (row('lat') === '' || row('lng') === '') return null;
  return { latitude: Number(row('lat')), longitude: Number(row('lng')) };
}

/** The rows of the table in SOURCE.md, by their first cell. */
function readSources(file: string): ReadonlyMap<string, FactSource> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return new Map(rows.map(([id = '', origin = '', licence = '']) => [id, { id, origin, licence }]));
}
