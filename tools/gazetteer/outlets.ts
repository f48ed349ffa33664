import path from 'node:path';
import { readCsv, toParts } from './read-csv.ts';

export interface OutletRow {
  readonly domain: string;
  readonly name: string;
  readonly mediaType: string;
  readonly province: string;
  readonly owner: string;
  /** BCP 47. */
  readonly language: string;
  readonly home: string;
  /** Where a list says that its feed is; never fetched to see. */
  readonly claimedFeed: string;
  readonly aliases: readonly string[];
  readonly source: string;
}

// Listed among the national ones because they publish in Indonesian too.
const INTERNATIONAL = new Set(['bbc.com', 'dw.com', 'voaindonesia.com', 'cna.id', 'benarnews.org']);
// By their own pages; the lists say nothing of languages.
const IN_ENGLISH = new Set([
  'abcnews.com',
  'aljazeera.com',
  'apnews.com',
  'jakartaglobe.id',
  'nbcnews.com',
  'thejakartapost.com',
]);
// The home page of an outlet that is one part of its domain.
const HOMES: Readonly<Record<string, string>> = { 'bbc.com': 'https://www.bbc.com/indonesia' };

/** The outlets of media.csv; a name that is only the domain written with a capital stays as the list has it ("Okezone.com"). */
export function compileOutlets(folder: string): readonly OutletRow[] {
  return readCsv(path.join(folder, 'media.csv')).map((row) => ({
    domain: row('domain').toLowerCase().replace(/\/.*/, ''),
    name: row('name').replace(/ \(.*\)/, ''),
    mediaType: INTERNATIONAL.has(row('domain')) ? 'internasional' : row('jenis_media').toLowerCase(),
    province: row('province'),
    owner: row('group'),
    language: IN_ENGLISH.has(row('domain')) ? 'en' : 'id',
    home: HOMES[row('domain')] ?? new URL(`https://${row('domain').toLowerCase()}`).href,
    claimedFeed: row('rss_unverified'),
    aliases: [...toParts(row('aliases')), ...Array.from(row('name').matchAll(/\((.+)\)/g), ([, long = '']) => long)],
    source: row('sources').includes('news-watch') ? 'news-watch' : 'media',
  }));
}
