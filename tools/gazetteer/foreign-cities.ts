import path from 'node:path';
import { fold } from '../../src/base/fold.ts';
import { readCsv, toParts } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';
import { toAliases } from './named-row.ts';
import type { NamedRow } from './named-row.ts';
import { CITY_ALIASES, CITY_NAMES, FAMOUS_CITIES, NEVER_A_CITY } from './place-corrections.ts';

const SMALLEST = 15_000;
/** A town below this size is believed only where its country is named. */
const WELL_KNOWN = 250_000;
/** Below these sizes a name that is also a person's, a word or very short is doubtful. */
const NAME_OF_A_PERSON_BELOW = 3_000_000;
const WORD_OF_THE_LANGUAGE_BELOW = 1_000_000;
const SHORT_NAME_BELOW = 1_000_000;
/** Of two cities of one name the bigger is meant without more said where it is this many times bigger. */
const CLEARLY_BIGGER = 5;
interface City {
  readonly row: CsvRow;
  readonly name: string;
  readonly forms: readonly string[];
  readonly population: number;
}

const isAscii = (text: string): boolean => /^[\x20-\x7E]+$/.test(text);

function toCity(row: CsvRow): City {
  const listed = [row('name_id'), row('name'), ...toParts(row('aliases'))].filter((form) => form.length > 1);
  const bare = row('name_id').replace(
    /^(?:Kota|Munisipalitas|Provinsi|Distrik|Kabupaten) (?!Bharu|Kinabalu|Tinggi)/,
    '',
  );
  const plain = listed.find((form) => fold(form) === fold(bare) && isAscii(form)) ?? (isAscii(bare) ? bare : undefined);
  const name = CITY_NAMES[row('geoname_id')] ?? plain ?? bare;
  return {
    row,
    name,
    forms: [name, ...toAliases(name, [bare, ...listed, ...(CITY_ALIASES[name] ?? [])])],
    population: Number(row('population')),
  };
}

export interface ForeignCityRow extends NamedRow {
  readonly country: string;
  readonly population: number;
  readonly lat: string;
  readonly lng: string;
}

export interface CityDoubts {
  readonly commonWords: ReadonlySet<string>;
  /** Folded words of people's names. */
  readonly personWords: ReadonlySet<string>;
  /** Folded names of countries, provinces and regencies. */
  readonly otherPlaces: ReadonlySet<string>;
}

const isCapital = ({ row }: City): boolean => row('feature_code') === 'PPLC';

/** A word of the language is a city's name only where the city is one that everybody knows. */
const isNeverMeant = (city: City, form: string, commonWords: ReadonlySet<string>): boolean =>
  NEVER_A_CITY.has(form) ||
  (commonWords.has(fold(form)) &&
    city.population < WORD_OF_THE_LANGUAGE_BELOW &&
    !isCapital(city) &&
    !FAMOUS_CITIES.has(form));

function readCities(folder: string, commonWords: ReadonlySet<string>): readonly City[] {
  return readCsv(path.join(folder, 'kota_dunia.csv'))
    .filter((row) => row('country') !== 'ID')
    .map(toCity)
    .filter((city) => city.population >= SMALLEST || isCapital(city))
    .map((city) => ({ ...city, forms: city.forms.filter((form) => !isNeverMeant(city, form, commonWords)) }))
    .filter(({ name, forms }) => forms.includes(name));
}

/** GeoNames cities outside Indonesia of 15,000 and more people, and the capitals. */
export function compileForeignCities(folder: string, doubts: CityDoubts): readonly ForeignCityRow[] {
  const cities = readCities(folder, doubts.commonWords);
  const byForm = new Map<string, City[]>();
  for (const city of cities) {
    for (const form of new Set(city.forms.map(fold))) byForm.set(form, [...(byForm.get(form) ?? []), city]);
  }
  const isOutweighed = (city: City, form: string): boolean =>
    !isCapital(city) &&
    (byForm.get(form) ?? []).some((other) => other !== city && other.population * CLEARLY_BIGGER > city.population);
  const isDoubtful = (city: City, written: string): boolean => {
    const form = fold(written);
    if (FAMOUS_CITIES.has(written) && (byForm.get(form) ?? []).every((other) => other.population <= city.population))
      return false;
    if (isOutweighed(city, form) || doubts.commonWords.has(form) || doubts.otherPlaces.has(form)) return true;
    if (isCapital(city)) return false;
    if (city.population < WELL_KNOWN) return true;
    const isShort = form.length <= 4 && city.population < SHORT_NAME_BELOW;
    return isShort || (doubts.personWords.has(form) && city.population < NAME_OF_A_PERSON_BELOW);
  };
  return cities.map((city) => ({
    id: `geonames:${city.row('geoname_id')}`,
    name: city.name,
    aliases: city.forms.slice(1),
    doubtful: city.forms.filter((form) => isDoubtful(city, form)),
    country: city.row('country'),
    population: city.population,
    lat: city.row('lat'),
    lng: city.row('lng'),
    source: 'geonames',
  }));
}
