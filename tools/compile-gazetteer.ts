/**
 * Compiles the lists of `../shared/data/gazetteer` into `data/gazetteer` and `data/outlets`, and says what it merged, what clashes
 * and how large the result is: `npm run data:compile`. The same lists give the same files byte for byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../src/base/fold.ts';
import { readLowerCaseShares } from './gazetteer/common-words.ts';
import { compileCountries } from './gazetteer/countries.ts';
import { compileForeignCities } from './gazetteer/foreign-cities.ts';
import { compileAreas, compileDistricts, compileProvinces, compileRegencies } from './gazetteer/indonesian-places.ts';
import { compileInstitutions } from './gazetteer/institutions.ts';
import type { NamedRow } from './gazetteer/named-row.ts';
import { compileOutlets } from './gazetteer/outlets.ts';
import { compilePeople } from './gazetteer/people.ts';
import { readCsv } from './gazetteer/read-csv.ts';
import { sourceNote } from './gazetteer/sources.ts';
import { writeTable } from './gazetteer/write-table.ts';

const ROOT = path.join(import.meta.dirname, '..');
const lists = path.join(ROOT, '../shared/data/gazetteer');
const gazetteer = path.join(ROOT, 'data/gazetteer');
const outletsFolder = path.join(ROOT, 'data/outlets');
const NAMED = ['id', 'name', 'aliases', 'doubtful'] as const;

const formsOf = (rows: readonly NamedRow[]): readonly string[] =>
  rows.flatMap((row) => [row.name, ...row.aliases]).map(fold);

/** Below this share of lower case a word is a name that some writers do not capitalise. */
const WORD_SHARE = 0.05;
/** The names of regencies are so often in the news that only what is a word first of all counts as one ("Serang", "Batu"). */
const WORD_BEFORE_REGENCY_SHARE = 0.2;

const shares = readLowerCaseShares(path.join(ROOT, '../shared/data/news'));
const wordsOfShare = (least: number): ReadonlySet<string> =>
  new Set([...shares].filter(([, share]) => share >= least).map(([word]) => word));
const commonWords = wordsOfShare(WORD_SHARE);
const countries = compileCountries(lists);
const provinces = compileProvinces(lists);
const regencies = compileRegencies(lists, wordsOfShare(WORD_BEFORE_REGENCY_SHARE));
const countryNames = new Map(
  readCsv(path.join(lists, 'negara.csv')).map((row) => [
    row('name_en'),
    countries.find(({ id }) => id === row('iso2'))?.name,
  ]),
);
const people = compilePeople(lists, (key) => countryNames.get(key));
const personWords = new Set(people.rows.flatMap((row) => fold(row.name).split(' ')));
const otherPlaces = new Set(formsOf([...countries, ...provinces, ...regencies]));
const foreignCities = compileForeignCities(lists, { commonWords, personWords, otherPlaces });
const areas = compileAreas(lists);
const outlets = compileOutlets(lists);
const institutions = compileInstitutions(
  lists,
  outlets.map((outlet) => outlet.name),
  commonWords,
);

mkdirSync(gazetteer, { recursive: true });
mkdirSync(outletsFolder, { recursive: true });
const table = (file: string): string => path.join(gazetteer, file);
const written: Readonly<Record<string, readonly [rows: number, bytes: number]>> = {
  countries: [
    countries.length,
    writeTable(table('countries.tsv'), [...NAMED, 'iso3', 'lat', 'lng', 'source'], countries),
  ],
  provinces: [
    provinces.length,
    writeTable(table('provinces.tsv'), [...NAMED, 'population', 'lat', 'lng', 'source'], provinces),
  ],
  regencies: [
    regencies.length,
    writeTable(table('regencies.tsv'), [...NAMED, 'level', 'population', 'lat', 'lng', 'source'], regencies),
  ],
  districts: [
    compileDistricts(lists).length,
    writeTable(table('districts.tsv'), ['code', 'name'], compileDistricts(lists)),
  ],
  'foreign-cities': [
    foreignCities.length,
    writeTable(table('foreign-cities.tsv'), [...NAMED, 'country', 'population', 'lat', 'lng', 'source'], foreignCities),
  ],
  areas: [areas.length, writeTable(table('areas.tsv'), [...NAMED, 'source'], areas)],
  institutions: [
    institutions.rows.length,
    writeTable(table('institutions.tsv'), [...NAMED, 'kind', 'source'], institutions.rows),
  ],
  people: [people.rows.length, writeTable(table('people.tsv'), [...NAMED, 'source'], people.rows)],
  offices: [
    people.offices.length,
    writeTable(
      table('offices.tsv'),
      ['person', 'title', 'institution', 'start', 'end', 'confidence', 'source'],
      people.offices,
    ),
  ],
  outlets: [
    outlets.length,
    writeTable(
      path.join(outletsFolder, 'outlets.tsv'),
      ['domain', 'name', 'mediaType', 'province', 'owner', 'language', 'home', 'claimedFeed', 'aliases', 'source'],
      outlets,
    ),
  ],
};
writeFileSync(table('SOURCE.md'), sourceNote('gazetteer'));
writeFileSync(path.join(outletsFolder, 'SOURCE.md'), sourceNote('outlets'));

for (const [name, [rows, bytes]] of Object.entries(written))
  console.log(`${name.padEnd(16)}${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`);
console.log(
  `people: ${people.merged} lines merged across lists; ${people.shared.length} forms of more than one person: ${people.shared.join(', ')}`,
);
console.log(`institutions: ${institutions.clashes.length} forms of more than one:`);
for (const { form, names } of institutions.clashes) console.log(`  ${form}: ${names.join(' | ')}`);
