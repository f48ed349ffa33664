import path from 'node:path';
import { readCsv, toParts } from './read-csv.ts';

export interface OutletRow {
  readonly domain: string;
  readonly name: string;
  readonly mediaType: string;
  readonly province: string;
  readonly owner: string;
  readonly aliases: readonly string[];
  readonly source: string;
}

// Listed among the national ones because they publish in Indonesian too.
const INTERNATIONAL = new Set(['bbc.com', 'dw.com', 'voaindonesia.com', 'cna.id', 'benarnews.org']);

/** The outlets of media.csv; a name that is only the domain written with a capital stays as the list has it ("Okezone.com"). */
export function compileOutlets(folder: string): readonly OutletRow[] {
  return readCsv(path.join(folder, 'media.csv')).map((row) => ({
    domain: row('domain').toLowerCase().replace(/\/.*/, ''),
    name: row('name').replace(/ \(.*\)/, ''),
    mediaType: INTERNATIONAL.has(row('domain')) ? 'internasional' : row('jenis_media').toLowerCase(),
    province: row('province'),
    owner: row('group'),
    aliases: [...toParts(row('aliases')), ...Array.from(row('name').matchAll(/\((.+)\)/g), ([, long = '']) => long)],
    source: row('sources').includes('news-watch') ? 'news-watch' : 'media',
  }));
}
