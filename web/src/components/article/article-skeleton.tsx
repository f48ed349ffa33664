import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './article-view.module.css';

const LINES = [97, 93, 99, 88, 60, 96, 91, 98, 74, 95, 89, 40];

/** The article's shape while it is on its way. */
export function ArticleSkeleton() {
  const { t } = useTranslation();
  return (
    <output className={classes['article']} aria-label={t('article.loading')}>
      <div className={classes['reading']}>
        <Skeleton height={14} width={220} mt={16} />
        <Skeleton height={34} mt={16} width="84%" />
        <Skeleton height={34} mt={10} width="52%" />
        <Skeleton height={14} mt={18} mb={48} width={300} />
        {LINES.map((width) => (
          <Skeleton key={width} height={14} mt={16} width={`${width * 0.8}%`} />
        ))}
      </div>
      <Skeleton height={520} />
    </output>
  );
}
