import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StorySummary } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './story-list.module.css';

/** Outlets that are named beside the first reporter. */
const NAMED = 4;

/** One line a story. A story whose articles are spread over two pages of hits stands once. */
export function StoryList({ stories }: { readonly stories: readonly StorySummary[] }) {
  const once = new Map(stories.toReversed().map((story) => [story.story, story]));
  return (
    <ol className={classes['list']}>
      {[...once.values()].toReversed().map((story) => (
        <StoryRow key={story.story} story={story} />
      ))}
    </ol>
  );
}

function StoryRow({ story }: { readonly story: StorySummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, ...others] = story.outlets;
  const shown = others.slice(0, NAMED);
  const [since, newest] = [story.firstAt, story.lastAt].map((time) => (time === null ? undefined : format.time(time)));
  return (
    <li className={classes['row']}>
      <p className={classes['size']}>
        <strong>{format.number(story.articles)}</strong>
        <span>{t('stories.size', { count: story.articles })}</span>
      </p>
      <div className={classes['main']}>
        <h2 className={classes['title']}>
          <Link to="/cerita/$story" params={{ story: String(story.story) }} className={classes['link']} dir="auto">
            {story.title ?? t('story.untitled')}
          </Link>
        </h2>
        <p className={classes['outlets']}>
          {first !== undefined && <span className={classes['first']}>{t('stories.first', { outlet: first })}</span>}
          {shown.length > 0 && <span dir="auto">{shown.join(', ')}</span>}
          {others.length > NAMED && <span>+{format.number(others.length - NAMED)}</span>}
        </p>
      </div>
      <p className={classes['times']}>
        {newest !== undefined && <span>{newest}</span>}
        {since !== undefined && since !== newest && <span>{t('stories.since', { time: since })}</span>}
        {story.hits < story.articles && (
          <span>{t('stories.hits', { count: story.hits, formatted: format.number(story.hits) })}</span>
        )}
      </p>
    </li>
  );
}
