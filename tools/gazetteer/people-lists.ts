import path from 'node:path';
import { findNotedAliases } from './people-names.ts';
import { readCsv, toParts } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

export interface OfficeDraft {
  readonly title: string;
  readonly institution: string;
  readonly start: string;
  readonly end: string;
  /** A (two sources agree), B (one), C (unchecked) or '' where the list does not say. */
  readonly confidence: string;
}

/** A person as one line of one list knows them. */
export interface PersonDraft {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly office: OfficeDraft | null;
  /** Where a name of one word means one person: 'nasional', 'dunia', 'DPR' or a region. */
  readonly scope: string;
  readonly source: string;
}

const office = (title: string, more: Partial<OfficeDraft> = {}): OfficeDraft | null =>
  title ? { title, institution: '', start: '', end: '', confidence: '', ...more } : null;

const HEADS: Readonly<Record<string, readonly [head: string, deputy: string, institution: string]>> = {
  provinsi: ['Gubernur', 'Wakil Gubernur', 'Pemerintah Provinsi'],
  kabupaten: ['Bupati', 'Wakil Bupati', 'Pemerintah Kabupaten'],
  kota: ['Wali Kota', 'Wakil Wali Kota', 'Pemerintah Kota'],
};

function* readRegionalHeads(row: CsvRow): Iterable<PersonDraft> {
  const [head, deputy, government] = HEADS[row('level')] ?? ['', '', ''];
  const region = row('region')
    .replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '')
    .replace('Daerah Khusus Ibukota', 'DKI')
    .replace('Daerah Istimewa', 'DI');
  const held = {
    institution: `${government} ${region}`,
    start: row('term_start'),
    end: row('term_end'),
    confidence: row('confidence'),
  };
  const more = { scope: region, source: 'kepala_daerah_2025' };
  const note = row('note');
  if (row('head'))
    yield {
      name: row('head'),
      aliases: findNotedAliases(note, 'head'),
      office: office(`${head} ${region}`, held),
      ...more,
    };
  if (row('deputy'))
    yield {
      name: row('deputy'),
      aliases: findNotedAliases(note, 'deputy'),
      office: office(`${deputy} ${region}`, held),
      ...more,
    };
}

function* readCandidates(row: CsvRow): Iterable<PersonDraft> {
  const region = row('region').replace(/^(?:Kabupaten|Kota) /i, '');
  const titles =
    row('level') === 'provinsi'
      ? ['Calon Gubernur', 'Calon Wakil Gubernur']
      : ['Calon Kepala Daerah', 'Calon Wakil Kepala Daerah'];
  const [first = '', second = ''] = titles;
  const held = { start: '2024', end: '2024' };
  const more = { scope: region, source: 'tokoh_pilkada_2024' };
  if (row('calon')) yield { name: row('calon'), aliases: [], office: office(`${first} ${region}`, held), ...more };
  if (row('wakil')) yield { name: row('wakil'), aliases: [], office: office(`${second} ${region}`, held), ...more };
}

const PARLIAMENT = [/People's Representative Council of Indonesia/, /Regional Representative Council/] as const;
/** Wikidata's "Member of the … (2014-2019)" as an office; other positions are left out, being in English and undated. */
function toParliamentOffice(position: string): OfficeDraft | null {
  const chamber = PARLIAMENT.findIndex((pattern) => pattern.test(position));
  const [, start = '', end = ''] = /\((\d{4})-(\d{4})?\)/.exec(position) ?? [];
  return chamber === -1
    ? null
    : office(chamber === 0 ? 'Anggota DPR' : 'Anggota DPD', { institution: chamber === 0 ? 'DPR' : 'DPD', start, end });
}

const WORLD_OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^President\b/i, 'Presiden'],
  [/^Prime Minister\b/i, 'Perdana Menteri'],
  [/^Federal Chancellor\b|^Chancellor\b/, 'Kanselir'],
  [/^King\b/, 'Raja'],
  [/^Sultan\b/, 'Sultan'],
  [/^Emperor\b/, 'Kaisar'],
];

function* readOfficials(row: CsvRow): Iterable<PersonDraft> {
  const held = { institution: row('institution'), start: row('start'), end: row('end'), confidence: row('confidence') };
  const aliases = findNotedAliases(row('note'), 'head');
  yield {
    name: row('name'),
    aliases,
    office: office(row('office'), held),
    scope: 'nasional',
    source: 'pejabat_nasional',
  };
}

function* readWorldLeaders(row: CsvRow): Iterable<PersonDraft> {
  const held = office(row('office'), { start: row('start'), confidence: row('confidence') });
  yield {
    name: row('name'),
    aliases: toParts(row('aliases')),
    office: held,
    scope: 'dunia',
    source: 'pemimpin_dunia_2026',
  };
}

function* readCabinet(row: CsvRow): Iterable<PersonDraft> {
  const held = office(row('position'), { start: row('since'), confidence: 'C' });
  yield { name: row('name'), aliases: [], office: held, scope: 'nasional', source: 'kabinet_2024_2029' };
}

/** Lists of names with aliases, without offices. */
const readAliases = (scope: string, source: string) =>
  function* (row: CsvRow): Iterable<PersonDraft> {
    yield { name: row('name'), aliases: toParts(row('aliases')), office: null, scope, source };
  };

const readMembers = (source: string, start: string, end: string) =>
  function* (row: CsvRow): Iterable<PersonDraft> {
    const person = { name: row('name').replace(/ \(.*\)/, ''), aliases: [], scope: 'DPR', source };
    yield { ...person, office: office(`Anggota DPR Fraksi ${row('fraksi')}`, { institution: 'DPR', start, end }) };
    const isChair = /^(?:Wakil )?Ketua [^.,]+$/.test(row('jabatan'));
    if (isChair) yield { ...person, office: office(row('jabatan'), { institution: 'DPR', start: start.slice(0, 4) }) };
  };

function* readPoliticians(row: CsvRow): Iterable<PersonDraft> {
  for (const position of toParts(row('positions'))) {
    yield { name: row('name'), aliases: [], office: toParliamentOffice(position), scope: 'DPR', source: 'wikidata' };
  }
}

/** Heads of state and government as of October 2022; rows of a later, share-alike source in the same list are left out. */
const readFormerLeaders = (toCountryName: (name: string) => string | undefined) =>
  function* (row: CsvRow): Iterable<PersonDraft> {
    if (!row('source').startsWith('wikidata')) return;
    const title = WORLD_OFFICES.find(([pattern]) => pattern.test(row('position')))?.[1];
    const country = toCountryName(row('country'));
    const held = title && country ? office(`${title} ${country}`, { start: row('start'), end: row('end') }) : null;
    yield { name: row('name'), aliases: [], office: held, scope: 'dunia', source: 'wikidata' };
  };

/** Every person of every list, the most trusted lists first. `toCountryName`: English name → Indonesian name. */
export function* readPeopleLists(
  folder: string,
  toCountryName: (name: string) => string | undefined,
): Iterable<PersonDraft> {
  const lists: readonly (readonly [file: string, read: (row: CsvRow) => Iterable<PersonDraft>])[] = [
    ['pejabat_nasional', readOfficials],
    ['pemimpin_dunia_2026', readWorldLeaders],
    ['tokoh_alias_seed', readAliases('nasional', 'tokoh_alias_seed')],
    ['kabinet_2024_2029', readCabinet],
    ['kepala_daerah_2025', readRegionalHeads],
    ['tokoh_dpr_2024_2029', readMembers('tokoh_dpr_2024_2029', '2024-10-01', '')],
    ['tokoh_dpr_2019_2024', readMembers('tokoh_dpr_2019_2024', '2019-10-01', '2024-09-30')],
    ['tokoh_dunia_alias', readAliases('dunia', 'tokoh_dunia_alias')],
    ['tokoh_wikidata_politisi_id', readPoliticians],
    ['tokoh_pemimpin_dunia_wikidata', readFormerLeaders(toCountryName)],
    ['tokoh_pilkada_2024', readCandidates],
  ];
  for (const [file, read] of lists) {
    for (const row of readCsv(path.join(folder, `${file}.csv`))) yield* read(row);
  }
}
