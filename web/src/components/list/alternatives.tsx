import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryExplanation } from '../../api/queries.ts';
import type { Clause } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { replaceClause } from './replace-clause.ts';
import classes from './search-box.module.css';

const MOST = 3;

interface AlternativesProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** For a query that finds nothing: what its parts were perhaps meant to be. */
export function Alternatives({ query, onSearch }: AlternativesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(queryExplanation(query));
  if (!data) return null;
  const found = allClauses(data.clause)
    .filter(({ hits }) => hits === 0)
    .flatMap((clause) => clause.suggestions.map((suggestion) => ({ ...suggestion, old: clause.query })));
  return (
    <ul className={classes['alternatives']}>
      {found.slice(0, MOST).map((suggestion) => (
        <li key={`${suggestion.old} ${suggestion.query}`}>
          {t(`suggestion.${suggestion.reason}`)}{' '}
          <button
            type="button"
            className={classes['link']}
            onClick={() => onSearch(replaceClause(data.clause.query, suggestion.old, suggestion.query))}
          >
            {suggestion.query}
          </button>{' '}
          ({format.number(suggestion.hits)})
        </li>
      ))}
    </ul>
  );
}

const allClauses = (clause: Clause): readonly Clause[] => [clause, ...clause.clauses.flatMap(allClauses)];
