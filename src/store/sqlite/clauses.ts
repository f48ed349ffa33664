import type { Query } from '../../query/query.ts';
import type { ClauseExplanation } from '../query-explanation.ts';

/** The queries that a query is made of; none for a term. */
export function clausesOf(query: Query): readonly Query[] {
  if (query.kind === 'not') return [query.operand];
  return query.kind === 'and' || query.kind === 'or' ? query.operands : [];
}

export const countClauses = (query: Query): number =>
  1 + clausesOf(query).reduce((sum, clause) => sum + countClauses(clause), 0);

/** The smallest clauses by which the article matches, or does not. */
export function decidingClauses(clause: ClauseExplanation): readonly { query: string; matches: boolean }[] {
  const { kind, query, clauses } = clause;
  const matches = clause.matches === true;
  if (clauses.length === 0) return [{ query, matches }];
  // All operands let it in by AND and keep it out by OR; else those decide that did the same as the whole. NOT has the opposite one.
  const deciding = kind === 'not' ? clauses : clauses.filter((operand) => operand.matches === matches);
  return deciding.flatMap(decidingClauses);
}
