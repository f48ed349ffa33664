import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sourceDetail } from '../api/sources.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { Icon } from '../components/icon.tsx';
import { SourceView } from '../components/sources/source-view.tsx';
import { SourcesSkeleton } from '../components/sources/sources-skeleton.tsx';
import classes from './source-page.module.css';

const route = getRouteApi('/sumber/$source');

/** One source: what it is, how it does, what it gave, and what is missing. */
export function SourcePage() {
  const { t } = useTranslation();
  const { source } = route.useParams();
  const detail = useQuery(sourceDetail(source));
  usePageTitle(detail.data?.source.name ?? t(detail.isPending ? 'source.loading' : 'problem.title'));
  return (
    <div className={classes['page']}>
      <Link to="/sumber" className={classes['back']}>
        <Icon name="previous" size={14} />
        {t('source.back')}
      </Link>
      {detail.isPending && <SourcesSkeleton />}
      {detail.error && <Failure error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.data && <SourceView key={source} detail={detail.data} />}
    </div>
  );
}
