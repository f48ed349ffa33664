import { Problem } from '../domain/problem.ts';
import { dayInJakarta } from './days.ts';
import { toLexemes } from './lexemes.ts';
import { QueryParser } from './query-parser.ts';
import type { Query } from './query.ts';

/** In characters: far beyond what a person types, short enough for every engine. */
export const LONGEST_QUERY = 2_000;

/**
 * Reads what a person typed into a search box. Words and phrases without a letter or digit say nothing and are dropped; what is
 * left of nothing is every article. `today` (`YYYY-MM-DD`) is what `tanggal:kemarin` counts from. Throws a Problem that says where the
 * query cannot be understood (see `queryProblem`).
 *
 * @example parseQuery('banjir "kali ciliwung" -jakarta') // banjir AND "kali ciliwung" AND NOT jakarta
 * @example parseQuery('(banjir OR longsor) tokoh:"Joko Widodo" tanggal:7hari')
 */
export function parseQuery(text: string, today: string = dayInJakarta(Date.now())): Query {
  if (text.length > LONGEST_QUERY) throw new Problem('query-too-long', { limit: LONGEST_QUERY });
  return new QueryParser(toLexemes(text), today).parse() ?? { kind: 'and', operands: [] };
}
