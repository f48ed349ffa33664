import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { storyPages } from '../api/stories.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { Notice } from '../components/feedback/notice.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { FigureSkeleton } from '../components/insights/figure-skeleton.tsx';
import { QueryForm } from '../components/insights/query-form.tsx';
import { SpanChoice } from '../components/insights/span-choice.tsx';
import { StoryList } from '../components/stories/story-list.tsx';
import { useNow } from '../components/use-now.ts';
import { parseStoriesSearch, spanOf, toAsked } from './insight-address.ts';
import classes from './insight-pages.module.css';

const route = getRouteApi('/cerita');

/** Cerita: what several articles report, the newest first. */
export function StoriesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('stories.title'));
  const pages = useInfiniteQuery(storyPages(toAsked(search, useNow())));
  const stories = pages.data?.pages.flatMap((page) => page.stories) ?? [];
  return (
    <div className={classes['page']} aria-busy={pages.isFetching}>
      <h1 className={classes['title']}>{t('stories.title')}</h1>
      <p className={classes['intro']}>{t('stories.intro')}</p>
      <div className={classes['tools']}>
        <QueryForm
          label={t('insights.query')}
          hint={t('insights.query-hint')}
          query={search.q ?? ''}
          onSearch={(q) => void navigate({ search: parseStoriesSearch({ ...search, q }) })}
        />
        <SpanChoice
          chosen={spanOf(search)}
          linkTo={(rentang) => ({ to: '/cerita', search: parseStoriesSearch({ ...search, rentang }) })}
        />
      </div>
      {pages.isPending && <FigureSkeleton />}
      {pages.isError && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.data && stories.length === 0 && <Notice title={t('stories.none')}>{t('stories.none-text')}</Notice>}
      {stories.length > 0 && <StoryList stories={stories} />}
      {pages.hasNextPage && (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
          justify="center"
        >
          {t('stories.more')}
        </Button>
      )}
    </div>
  );
}
