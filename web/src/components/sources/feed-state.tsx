import { useTranslation } from 'react-i18next';
import type { Feed } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './feed-rows.module.css';

/** How a feed does, in words: well, failing and why, or not looked at yet. */
export function FeedState({ feed, now }: { readonly feed: Feed; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isDue = Date.parse(feed.nextPollAt) <= now;
  const next = isDue ? t('feed.due') : t('feed.next', { time: format.fromNow(feed.nextPollAt, now) });
  const { failure, lastSuccessAt } = feed;
  if (failure) {
    const last =
      lastSuccessAt === null ? t('feed.never') : t('feed.last-success', { time: format.fromNow(lastSuccessAt, now) });
    return (
      <div className={classes['state']} data-state="failing">
        <p className={classes['headline']}>{t('feed.failing', { count: feed.failures })}</p>
        <p className={classes['reason']}>{failure.message}</p>
        <p className={classes['detail']}>
          {last}, {next}
        </p>
      </div>
    );
  }
  return (
    <div className={classes['state']} data-state={lastSuccessAt === null ? 'new' : 'well'}>
      <p className={classes['headline']}>
        {lastSuccessAt === null ? t('feed.new') : t('feed.well', { time: format.fromNow(lastSuccessAt, now) })}
      </p>
      <p className={classes['detail']}>{next}</p>
    </div>
  );
}
