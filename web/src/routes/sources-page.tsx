import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quarantine } from '../api/feeds.ts';
import { sourceList } from '../api/sources.ts';
import { serverStatus } from '../api/status.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { AddSource } from '../components/sources/add-source.tsx';
import { DemoCorpus } from '../components/sources/demo-corpus.tsx';
import { OpmlMenu } from '../components/sources/opml-menu.tsx';
import { QuarantineRows } from '../components/sources/quarantine-rows.tsx';
import { SourceBrowser } from '../components/sources/source-browser.tsx';
import { SourcesSkeleton } from '../components/sources/sources-skeleton.tsx';
import { TaskCounts } from '../components/sources/task-counts.tsx';
import classes from './sources-page.module.css';

const route = getRouteApi('/sumber');

/** Sumber: every outlet that is known, how following it goes, and the pages that could not be read. */
export function SourcesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sources = useQuery(sourceList);
  const failed = useQuery(quarantine);
  const tasks = useQuery(serverStatus).data?.tasks;
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t('sources.title'));
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <h1 className={classes['title']}>{t('sources.title')}</h1>
        <div className={classes['actions']}>
          <OpmlMenu canExport={sources.data?.some(({ feeds }) => feeds > 0) ?? false} />
          <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {t('sources.add')}
          </Button>
        </div>
      </div>
      <p className={classes['intro']}>{t('sources.intro')}</p>
      {isAdding && <AddSource />}
      {sources.isPending && <SourcesSkeleton />}
      {sources.error && <Failure error={sources.error} onRetry={() => void sources.refetch()} />}
      {sources.data && (
        <SourceBrowser
          all={sources.data}
          search={search}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
      <DemoCorpus />
      <div className={classes['head']}>
        <h2 className={classes['heading']}>{t('sources.quarantine')}</h2>
        {tasks && <TaskCounts counts={tasks} />}
      </div>
      {failed.error ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        failed.data && <QuarantineRows tasks={failed.data.items} />
      )}
    </div>
  );
}
