import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { feedList, quarantine } from '../api/feeds.ts';
import { serverStatus } from '../api/status.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { AddFeed } from '../components/sources/add-feed.tsx';
import { DemoCorpus } from '../components/sources/demo-corpus.tsx';
import { FeedRows } from '../components/sources/feed-rows.tsx';
import { QuarantineRows } from '../components/sources/quarantine-rows.tsx';
import { TaskCounts } from '../components/sources/task-counts.tsx';
import classes from './sources-page.module.css';

/** Sumber: the feeds that are followed, how they do, and the pages that could not be read. */
export function SourcesPage() {
  const { t } = useTranslation();
  const feeds = useQuery(feedList);
  const failed = useQuery(quarantine);
  const tasks = useQuery(serverStatus).data?.tasks;
  usePageTitle(t('sources.title'));
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('sources.title')}</h1>
      <p className={classes['intro']}>{t('sources.intro')}</p>
      <AddFeed />
      <DemoCorpus />
      <div className={classes['head']}>
        <h2 className={classes['heading']}>{t('sources.feeds')}</h2>
        {tasks && <TaskCounts counts={tasks} />}
      </div>
      {feeds.error ? (
        <Failure error={feeds.error} onRetry={() => void feeds.refetch()} />
      ) : (
        feeds.data && <FeedRows feeds={feeds.data.items} />
      )}
      <div className={classes['head']}>
        <h2 className={classes['heading']}>{t('sources.quarantine')}</h2>
      </div>
      {failed.error ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        failed.data && <QuarantineRows tasks={failed.data.items} />
      )}
    </div>
  );
}
