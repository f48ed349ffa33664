import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articleRecord } from '../api/articles.ts';
import { ArticleSkeleton } from '../components/article/article-skeleton.tsx';
import { ArticleView } from '../components/article/article-view.tsx';
import { Neighbours } from '../components/article/neighbours.tsx';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';

const route = getRouteApi('/artikel/$id');

/** Artikel: one article and its record. */
export function ArticlePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const search = route.useSearch();
  const article = useQuery(articleRecord(id));
  const untitled = article.isPending ? 'article.loading' : article.error ? 'problem.title' : 'list.untitled';
  usePageTitle(article.data?.title ?? t(untitled));
  return (
    <>
      <Neighbours id={id} search={search} />
      {article.isPending && <ArticleSkeleton />}
      {article.error && <Failure error={article.error} onRetry={() => void article.refetch()} />}
      {article.data && <ArticleView key={id} record={article.data} />}
    </>
  );
}
