import { existsSync } from 'node:fs';
import path from 'node:path';
import { readTable, toList, toNullable } from '../base/read-table.ts';
import type { Row } from '../base/read-table.ts';
import { MEDIA_TYPES } from '../domain/outlet.ts';
import type { CatalogueOutlet, OutletEdit } from '../domain/outlet.ts';

/** An outlet of the catalogue, and what finds it. */
export interface ListedOutlet extends CatalogueOutlet {
  readonly aliases: readonly string[];
  /** Where a list says that its feed is; not checked. */
  readonly claimedFeed: string | null;
}

/** The outlets that come with the program (`outlets/outlets.tsv` under the data folder). */
export function readCatalogue(dataDir: string): readonly ListedOutlet[] {
  return readTable(path.join(dataDir, 'outlets/outlets.tsv')).map((row) => ({
    ...toListed(row),
    language: toNullable(row('language')),
    home: row('home'),
    claimedFeed: toNullable(row('claimedFeed')),
    aliases: toList(row('aliases')),
  }));
}

/** The invented outlets of the demonstration corpus (`demo/outlets.csv`); none where that folder is absent. */
export function readInventedOutlets(dataDir: string): readonly ListedOutlet[] {
  const file = path.join(dataDir, 'demo/outlets.csv');
  return existsSync(file) ? readTable(file, ',').map(toListed) : [];
}

function toListed(row: Row): ListedOutlet {
  const domain = row('domain');
  return {
    name: row('name'),
    domain,
    mediaType: MEDIA_TYPES.find((type) => type === row('mediaType')) ?? null,
    owner: toNullable(row('owner')),
    province: toNullable(row('province')),
    language: 'id',
    home: `https://${domain}/`,
    claimedFeed: null,
    aliases: [],
  };
}

/** The catalogue as an operator has changed it: facts replaced, outlets added. Where each stands is kept. */
export function withEdits(
  listed: readonly ListedOutlet[],
  edits: readonly Pick<OutletEdit, 'domain' | 'facts'>[],
): readonly ListedOutlet[] {
  const outlets = new Map(listed.map((outlet) => [outlet.domain, outlet]));
  for (const { domain, facts } of edits) outlets.set(domain, { ...(outlets.get(domain) ?? bare(domain)), ...facts });
  return [...outlets.values()];
}

/** An outlet of which nothing is known yet. */
const bare = (domain: string): ListedOutlet => ({
  name: domain,
  domain,
  mediaType: null,
  owner: null,
  province: null,
  language: null,
  home: `https://${domain}/`,
  claimedFeed: null,
  aliases: [],
});
