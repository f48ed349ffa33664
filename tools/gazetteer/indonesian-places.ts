import path from 'node:path';
import { fold } from '../../src/base/fold.ts';
import { readCsv, toParts } from './read-csv.ts';
import { toAliases } from './named-row.ts';
import type { NamedRow } from './named-row.ts';
import {
  DOUBTFUL_PROVINCES,
  DOUBTFUL_REGENCIES,
  IS_A_CITY,
  MORE_AREAS,
  PROVINCE_ALIASES,
  PROVINCE_NAMES,
  REGENCY_ALIASES,
  REGENCY_NAMES,
} from './place-corrections.ts';

export interface ProvinceRow extends NamedRow {
  readonly lat: string;
  readonly lng: string;
  readonly population: string;
}

export interface RegencyRow extends ProvinceRow {
  readonly level: 'kota' | 'kabupaten';
}

export function compileProvinces(folder: string): readonly ProvinceRow[] {
  return readCsv(path.join(folder, 'id_provinsi.csv')).map((row) => {
    const code = row('code');
    const name = PROVINCE_NAMES[code] ?? row('name');
    const aliases = toAliases(name, [row('name'), ...toParts(row('aliases')), ...(PROVINCE_ALIASES[code] ?? [])]);
    const doubtful = aliases.filter((form) => DOUBTFUL_PROVINCES.has(form));
    return {
      id: `id:${code}`,
      name,
      aliases,
      doubtful,
      population: row('population'),
      lat: row('lat'),
      lng: row('lng'),
      source: 'wilayah',
    };
  });
}

/** Regencies and cities; a short name that is also a word of the language ("Serang", "Batu") is doubtful. */
export function compileRegencies(folder: string, commonWords: ReadonlySet<string>): readonly RegencyRow[] {
  return readCsv(path.join(folder, 'id_kabkota.csv')).map((row) => {
    const code = row('code');
    const name = REGENCY_NAMES[code] ?? row('name').replace(/^Kep\. /, 'Kepulauan ');
    const listed = toParts(row('aliases')).filter((form) => !/^(?:Kab\b|Pem|Kota Jakarta)/.test(form));
    const aliases = toAliases(name, [row('name'), row('name_full'), ...listed, ...(REGENCY_ALIASES[code] ?? [])]);
    const doubtful = [name, ...aliases].filter((form) => commonWords.has(fold(form)) || DOUBTFUL_REGENCIES.has(form));
    const level = row('type').startsWith('Kota') ? 'kota' : 'kabupaten';
    return {
      id: `id:${code}`,
      name,
      level,
      aliases,
      doubtful,
      population: row('population'),
      lat: row('lat'),
      lng: row('lng'),
      source: 'wilayah',
    };
  });
}

export interface DistrictRow {
  readonly code: string;
  readonly name: string;
}

/** Kecamatan: by them an article tells Kota from Kabupaten. */
export function compileDistricts(folder: string): readonly DistrictRow[] {
  return readCsv(path.join(folder, 'id_kecamatan.csv')).map((row) => ({ code: row('code'), name: row('name') }));
}

export function compileAreas(folder: string): readonly NamedRow[] {
  const listed = readCsv(path.join(folder, 'lokasi_lain_seed.csv'));
  const toRow = (name: string, aliases: readonly string[]): NamedRow => ({
    id: `area:${fold(name).replaceAll(' ', '-')}`,
    name,
    aliases,
    doubtful: [],
    source: 'sorot',
  });
  return [
    ...listed
      .filter((row) => !IS_A_CITY.has(row('name')))
      .map((row) =>
        toRow(
          row('name'),
          toParts(row('aliases')).filter((alias) => !IS_A_CITY.has(alias)),
        ),
      ),
    ...[...MORE_AREAS].map((name) => toRow(name, [])),
  ];
}
