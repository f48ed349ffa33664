import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { glossary } from '../api/insights.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { FigureSkeleton } from '../components/insights/figure-skeleton.tsx';
import { useLanguage } from '../i18n/use-format.ts';
import classes from './insight-pages.module.css';

/** Glosarium: what every measure means. */
export function GlossaryPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(glossary(useLanguage()));
  usePageTitle(t('glossary.title'));
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('glossary.title')}</h1>
      <p className={classes['intro']}>{t('glossary.intro')}</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <FigureSkeleton />}
      <dl className={classes['terms']}>
        {data?.map(({ term, name, meaning }) => (
          <div key={term} id={term} className={classes['term']}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
