import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SearchResult } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { ListSearch } from '../../routes/search-address.ts';
import classes from './result-list.module.css';
import { ResultRow } from './result-row.tsx';

interface ResultListProps {
  readonly search: ListSearch;
  readonly pages: InfiniteData<SearchResult>;
  readonly more: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}

export function ResultList({ search, pages, more }: ResultListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const articles = pages.pages.flatMap((page) => page.items);
  const total = pages.pages[0]?.total ?? 0;
  return (
    <>
      <ol className={classes['list']}>
        {articles.map((article) => (
          <li key={article.id} className={classes['item']}>
            <ResultRow article={article} search={search} />
          </li>
        ))}
      </ol>
      <div className={classes['foot']}>
        <span>{t('list.shown', { shown: format.number(articles.length), total: format.number(total) })}</span>
        {more.hasNextPage && (
          <Button variant="default" loading={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
            {t('list.more')}
          </Button>
        )}
      </div>
    </>
  );
}
