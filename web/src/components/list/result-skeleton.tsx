import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './result-skeleton.module.css';

const ROWS = [72, 88, 61, 79, 68, 83];

/** The list's shape while it is on its way. */
export function ResultSkeleton() {
  const { t } = useTranslation();
  return (
    <output aria-label={t('app.loading')} className={classes['rows']}>
      <div className={classes['row']}>
        <Skeleton height={78} />
      </div>
      {ROWS.map((width) => (
        <div key={width} className={classes['row']}>
          <Skeleton height={16} width={`${width}%`} />
          <Skeleton height={11} mt={10} width="94%" />
          <Skeleton height={11} mt={7} width={`${width - 20}%`} />
        </div>
      ))}
    </output>
  );
}
