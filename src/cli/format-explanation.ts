import type { ClauseExplanation, QueryExplanation, QuerySuggestion } from '../store/query-explanation.ts';

const REASONS: Readonly<Record<QuerySuggestion['reason'], string>> = {
  spelling: 'spelt',
  forms: 'with its forms',
  base: 'from its base word',
  name: 'as a name, however written',
  longer: 'longer names',
};

/** A query taken apart, as an indented list for a terminal. */
export function formatExplanation({ total, clause, deciding }: QueryExplanation): string {
  const lines = [`${total} articles`, '', ...formatClause(clause, 0)];
  if (clause.matches === null) return lines.join('\n');
  const verdict = clause.matches ? 'The article matches, by:' : 'The article does not match, because of:';
  return [...lines, '', verdict, ...deciding.map(({ query, matches }) => `  ${matches ? '+' : '-'} ${query}`)].join(
    '\n',
  );
}

function formatClause(clause: ClauseExplanation, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const count = String(clause.hits).padStart(7);
  const meanings = clause.meanings.map(({ text, count }) => `${text} (${count})`).join(', ');
  return [
    `${count} ${sign(clause.matches)} ${indent}${clause.query || '(every article)'}`,
    ...(meanings === '' ? [] : [`${' '.repeat(10)}${indent}  = ${meanings}`]),
    ...clause.suggestions.map(
      ({ reason, query, hits, matches }) =>
        `${' '.repeat(8)}${sign(matches)} ${indent}  > ${query} (${hits}), ${REASONS[reason]}`,
    ),
    ...clause.clauses.flatMap((operand) => formatClause(operand, depth + 1)),
  ];
}

/** Whether the article asked about matches. */
const sign = (matches: boolean | null): string => (matches === null ? ' ' : matches ? '+' : '-');
