import { useTranslation } from 'react-i18next';
import type { Feed } from '../../api/records.ts';
import classes from './feed-rows.module.css';
import { FeedRow } from './feed-row.tsx';

export function FeedRows({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { t } = useTranslation();
  if (feeds.length === 0) return <p className={classes['none']}>{t('sources.none')}</p>;
  return (
    <ul className={classes['rows']}>
      {feeds.map((feed) => (
        <FeedRow key={feed.id} feed={feed} />
      ))}
    </ul>
  );
}
