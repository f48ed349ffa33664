import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './figure-skeleton.module.css';

/** While figures are being counted. */
export function FigureSkeleton() {
  const { t } = useTranslation();
  return (
    <output aria-label={t('insights.loading')} className={classes['figures']}>
      {[180, 120, 220].map((height) => (
        <Skeleton key={height} height={height} radius={8} />
      ))}
    </output>
  );
}
