import { InvalidArgumentError } from 'commander';
import { Problem } from '../../domain/problem.ts';
import { readRecords } from '../../enrich/gazetteer/read-records.ts';
import { findCandidates } from '../../insights/profiles/candidates.ts';
import type { Candidate } from '../../insights/profiles/candidates.ts';
import { createNameBook } from '../../insights/profiles/name-book.ts';
import { profile } from '../../insights/profiles/profile.ts';
import type { RegisterCommand } from '../context.ts';
import { formatCandidates, formatProfile } from '../format-profile.ts';
import { writeLine } from '../output.ts';

const HELP = `
NAME is any way to write a person, an institution or a place, or the key of a record; in quotes where it has spaces.
Where several are called so they are listed: ask again with the key of one. What is nearly spelt so is offered where nothing is.

Examples:
  sorot who "Cak Imin"
  sorot who DPR
  sorot who Bandung                    the city and the regency, with their codes
  sorot who id:32.73 --json            one record, and what the store has of it

Exit status: 0 all well, 1 nobody is called so, 2 the call itself was wrong.`;

interface WhoOptions {
  readonly json: boolean;
  readonly limit: number;
}

export const registerWho: RegisterCommand = (program, context) => {
  program
    .command('who')
    .description('show the record behind a name, where it comes from, and what the store has of it')
    .argument('<NAME>', 'a name, an alias or the key of a record')
    .option('--json', 'one JSON object: the candidates, and the profile of the one that is meant', false)
    .option('--limit <count>', 'candidates at most', parseLimit, 10)
    .addHelpText('after', HELP)
    .action(async (name: string, { json, limit }: WhoOptions) => {
      const { stdout, config } = context;
      const book = createNameBook(readRecords(config.dataDir));
      const store = await context.openStore('sorot who');
      const candidates = await findCandidates(book, store.articles, name, limit);
      if (candidates.length === 0) throw new Problem('name-not-found', { name });
      const meant = findMeant(candidates);
      const found = meant && (await profile(store, book, meant));
      if (json) return writeLine(stdout, JSON.stringify({ candidates, profile: found ?? null }));
      const others = candidates.filter((candidate) => candidate !== meant);
      if (found) await writeLine(stdout, formatProfile(found));
      if (others.length > 0) await writeLine(stdout, formatCandidates(others, name, found !== undefined));
    });
};

/** The only one that is surely called so; of several such, none. */
function findMeant(candidates: readonly Candidate[]): Candidate | undefined {
  const sure = candidates.filter(({ match }) => match === 'name' || match === 'alias');
  const meant = sure.length > 0 ? sure : candidates;
  return meant.length === 1 && meant[0]?.match !== 'near' ? meant[0] : undefined;
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('A limit is a whole number from 1 to 99.');
  return Number(text);
}
