import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverStatus } from '../../api/status.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './status-line.module.css';

/** How much is here and whether more is coming, in the header. */
export function StatusLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, isError } = useQuery(serverStatus);
  if (isError) {
    return (
      <output className={classes['status']} data-state="lost">
        {t('status.unreachable')}
      </output>
    );
  }
  if (!data || data.articles === null) return <p className={classes['status']} />;
  const collecting = data.collecting === true && (data.feeds ?? 0) > 0;
  return (
    <p className={classes['status']} data-state={collecting ? 'collecting' : 'idle'}>
      <span className={classes['articles']}>
        {t('status.articles', { count: data.articles, formatted: format.number(data.articles) })}
      </span>
      <span className={classes['collecting']}>
        {collecting ? t('status.collecting', { feeds: format.number(data.feeds ?? 0) }) : t('status.idle')}
      </span>
    </p>
  );
}
