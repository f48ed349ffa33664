import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SearchResult } from '../../api/records.ts';
import { parseListSearch, type ListSearch } from '../../routes/search-address.ts';
import { Failure } from '../feedback/failure.tsx';
import { Notice } from '../feedback/notice.tsx';
import { Alternatives } from './alternatives.tsx';
import { ResultList } from './result-list.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';
import { ResultSummary } from './result-summary.tsx';
import classes from './results.module.css';

interface ResultsProps {
  readonly search: ListSearch;
  readonly list: UseInfiniteQueryResult<InfiniteData<SearchResult>>;
  readonly onChange: (search: ListSearch) => void;
}

/** What a search found, or is still looking for, or why it could not. */
export function Results({ search, list, onChange }: ResultsProps) {
  const { t } = useTranslation();
  if (list.isPending) return <ResultSkeleton />;
  if (list.isError) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  const [first] = list.data.pages;
  if (!first || first.total === 0) {
    return (
      <Notice
        title={t('list.empty')}
        action={
          <Button variant="default" onClick={() => onChange({})}>
            {t('list.clear')}
          </Button>
        }
      >
        {search.q === undefined ? (
          t('list.empty-filter')
        ) : (
          <>
            {t('list.empty-query', { query: search.q })}
            <Alternatives query={search.q} onSearch={(q) => onChange(parseListSearch({ ...search, q }))} />
          </>
        )}
      </Notice>
    );
  }
  return (
    <div className={classes['results']} aria-busy={list.isFetching}>
      <ResultSummary
        search={search}
        result={first}
        onChooseDays={(from, to) => onChange(parseListSearch({ ...search, from, to }))}
      />
      <ResultList search={search} pages={list.data} more={list} />
    </div>
  );
}
