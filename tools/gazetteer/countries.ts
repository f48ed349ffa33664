import path from 'node:path';
import { readCsv, toParts } from './read-csv.ts';
import { toAliases } from './named-row.ts';
import type { NamedRow } from './named-row.ts';

/** The names that Indonesian news prints where the list says something longer or rarer. */
const NEWS_NAMES: Readonly<Record<string, string>> = {
  AF: 'Afghanistan',
  BN: 'Brunei Darussalam',
  CD: 'Republik Demokratik Kongo',
  CG: 'Republik Kongo',
  CI: 'Pantai Gading',
  CL: 'Chile',
  CN: 'China',
  ET: 'Ethiopia',
  PR: 'Puerto Rico',
  GB: 'Inggris',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Makau',
  PS: 'Palestina',
  SZ: 'Eswatini',
  US: 'Amerika Serikat',
};
const MORE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  US: ['A.S.', 'Negeri Adidaya'],
  GB: ['Britania'],
  PS: ['Negara Palestina'],
  CZ: ['Ceska'],
  KG: ['Kirgistan', 'Kirgizia'],
  SA: ['Kerajaan Arab Saudi'],
  HK: ['Hongkong'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia Herzegovina'],
  BN: ['Brunei'],
  LK: ['Srilanka'],
  CN: ['RRC'],
  KP: ['Korea Utara (Korut)'],
  KR: ['Republik Korea', 'Korea'],
  MK: ['Makedonia'],
  TT: ['Trinidad and Tobago', 'Trinidad & Tobago'],
  AE: ['Emirat Arab'],
  NL: ['Holland'],
};
/** Words that name a country only where the article says so elsewhere: nicknames, a shirt, a state of the USA, a person's name. */
const DOUBTFUL =
  /^(?:Negeri .*|Tanah Air|NKRI|RI|Korea|Paman Sam|Jersey|Georgia|Guinea|Kongo|Niger|Chad|Man|Bouvet|Guernsey|Holland|Jordan|Reunion|Réunion|Dominica|Dominika|Cook|Natal|China Taipei|Timor Timur|Timtim)$/;

/** Named as countries in the news, but none of ISO 3166-1: parts of the United Kingdom (ISO 3166-2) and former countries (ISO 3166-3). */
const OTHER_COUNTRIES: readonly (readonly [id: string, name: string, aliases: readonly string[]])[] = [
  ['GB-SCT', 'Skotlandia', ['Skotland', 'Scotland']],
  ['GB-WLS', 'Wales', []],
  ['GB-NIR', 'Irlandia Utara', []],
  ['SUHH', 'Uni Soviet', ['Soviet']],
  ['YUCS', 'Yugoslavia', []],
  ['CSHH', 'Cekoslowakia', ['Cekoslovakia']],
  ['DDDE', 'Jerman Timur', []],
  ['DEW', 'Jerman Barat', []],
];

export interface CountryRow extends NamedRow {
  readonly iso3: string;
  readonly lat: string;
  readonly lng: string;
}

export function compileCountries(folder: string): readonly CountryRow[] {
  const others = OTHER_COUNTRIES.map(([id, name, aliases]): CountryRow => ({
    id,
    name,
    aliases,
    doubtful: [],
    iso3: '',
    lat: '',
    lng: '',
    source: 'sorot',
  }));
  const listed = readCsv(path.join(folder, 'negara.csv')).map((row): CountryRow => {
    const id = row('iso2');
    const name = NEWS_NAMES[id] ?? row('name_id');
    const forms = [row('name_id'), ...toParts(row('aliases')), ...(MORE_ALIASES[id] ?? [])].map((form) =>
      form.replace(/ \(.*\)/, ''),
    );
    const aliases = toAliases(name, forms);
    const doubtful = [name, ...aliases].filter((form) => DOUBTFUL.test(form));
    return { id, name, aliases, doubtful, iso3: row('iso3'), lat: row('lat'), lng: row('lng'), source: 'negara' };
  });
  return [...listed, ...others];
}
