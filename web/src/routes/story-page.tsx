import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { storyOf } from '../api/stories.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { FigureSkeleton } from '../components/insights/figure-skeleton.tsx';
import { StoryView } from '../components/stories/story-view.tsx';

const route = getRouteApi('/cerita/$story');

/** One story: who reported it when, who spoke, what each article added. */
export function StoryPage() {
  const { t } = useTranslation();
  const { story } = route.useParams();
  const told = useQuery(storyOf(Number(story)));
  const title = told.data?.articles[0]?.title;
  usePageTitle(title ?? t('story.number', { story }));
  return (
    <>
      {told.isPending && <FigureSkeleton />}
      {told.error && <Failure error={told.error} onRetry={() => void told.refetch()} />}
      {told.data && <StoryView key={told.data.story} story={told.data} />}
    </>
  );
}
