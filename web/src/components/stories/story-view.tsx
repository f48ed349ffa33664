import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import pages from '../../routes/insight-pages.module.css';
import { Panel } from '../insights/panel.tsx';
import { RelatedStories } from './related-stories.tsx';
import { StoryFigures } from './story-figures.tsx';
import { StorySpread } from './story-spread.tsx';
import { StoryTimeline } from './story-timeline.tsx';
import classes from './story-view.module.css';

export function StoryView({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opening] = story.articles;
  const outlet = opening?.outlet?.name ?? t('story.outlet-unknown');
  const time = opening?.publishedAt ? format.time(opening.publishedAt) : undefined;
  return (
    <div className={pages['page']}>
      <Link to="/cerita" className={classes['back']}>
        {t('story.back')}
      </Link>
      <h1 className={pages['title']} dir="auto">
        {opening?.title ?? t('story.untitled')}
      </h1>
      <ul className={classes['facts']}>
        <li>{t('stories.articles', { count: story.total, formatted: format.number(story.total) })}</li>
        <li>{t('stories.outlets', { count: story.outlets.length, formatted: format.number(story.outlets.length) })}</li>
        {time !== undefined && <li>{t('story.first-reporter', { outlet, time })}</li>}
      </ul>
      <div className={classes['columns']}>
        <Panel title={t('story.timeline')}>
          <StoryTimeline story={story} />
        </Panel>
        <div className={pages['column']}>
          <StorySpread story={story} />
          <StoryFigures story={story} />
          <RelatedStories story={story} />
        </div>
      </div>
    </div>
  );
}
