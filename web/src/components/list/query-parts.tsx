import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryExplanation } from '../../api/queries.ts';
import type { Clause } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './query-parts.module.css';
import { replaceClause } from './replace-clause.ts';

interface QueryPartsProps {
  readonly query: string;
  readonly onClose: () => void;
  readonly onSearch: (query: string) => void;
}

/** What each part of the query finds by itself, and what would find more. */
export function QueryParts({ query, onClose, onSearch }: QueryPartsProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { data, error } = useQuery(queryExplanation(query));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={t('search.parts')}
      closeButtonProps={{ 'aria-label': t('facet.close') }}
      classNames={{ title: classes['title'] ?? '' }}
    >
      <p className={classes['note']}>{t('parts.note')}</p>
      <InlineProblem sentence={error ? sentence(error) : undefined} />
      {data && (
        <ul className={classes['parts']}>
          <Part
            clause={data.clause}
            onReplace={(old, chosen) => onSearch(replaceClause(data.clause.query, old, chosen))}
          />
        </ul>
      )}
    </Drawer>
  );
}

interface PartProps {
  readonly clause: Clause;
  readonly onReplace: (old: string, chosen: string) => void;
}

function Part({ clause, onReplace }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <div className={classes['part']} data-empty={clause.hits === 0}>
        <code>{clause.query}</code>
        <span className={classes['hits']}>{format.number(clause.hits)}</span>
      </div>
      {clause.meanings.length > 0 && (
        <p className={classes['meanings']}>
          {clause.meanings.map(({ text, count }) => `${text} (${format.number(count)})`).join(', ')}
        </p>
      )}
      {clause.suggestions.map((suggestion) => (
        <p key={suggestion.query} className={classes['suggestion']}>
          {t(`suggestion.${suggestion.reason}`)}{' '}
          <button type="button" onClick={() => onReplace(clause.query, suggestion.query)}>
            {suggestion.query}
          </button>{' '}
          ({format.number(suggestion.hits)})
        </p>
      ))}
      {clause.clauses.length > 0 && (
        <ul>
          {clause.clauses.map((operand, index) => (
            <Part key={index} clause={operand} onReplace={onReplace} />
          ))}
        </ul>
      )}
    </li>
  );
}
