import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articleStory } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PanelSection } from '../article/panel-section.tsx';
import classes from './article-story.module.css';

/** Others that are listed; the rest is on the page of the story. */
const SHOWN = 6;

/** What else reports the same as this article, and who has the same text. */
export function ArticleStorySection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: story } = useQuery(articleStory(id));
  if (!story) return null;
  const { articles, copies, reprintOf, others } = story;
  return (
    <PanelSection title={t('article-story.title')} aside={articles > 1 && format.number(articles)}>
      {reprintOf !== null && <p className={classes['note']}>{t('article-story.copy')}</p>}
      {copies > 0 && (
        <p className={classes['note']}>
          {t('article-story.copies', { count: copies, formatted: format.number(copies) })}
        </p>
      )}
      {others.length === 0 && <p className={classes['note']}>{t('article-story.alone')}</p>}
      <ul className={classes['others']}>
        {others.slice(0, SHOWN).map((other) => (
          <li key={other.id}>
            <Link to="/artikel/$id" params={{ id: other.id }} dir="auto">
              {other.title ?? t('list.untitled')}
            </Link>
            <span className={classes['facts']}>
              {other.outlet?.name ?? t('story.outlet-unknown')}
              {other.publishedAt !== null && <span>{format.time(other.publishedAt)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {articles > 1 && (
        <Link to="/cerita/$story" params={{ story: String(story.story) }} className={classes['open']}>
          {t('article-story.open', { count: articles, formatted: format.number(articles) })}
        </Link>
      )}
    </PanelSection>
  );
}
