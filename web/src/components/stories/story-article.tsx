import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StoryLine } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { keyed } from '../keyed.ts';
import { ToneWord } from '../tone/tone-label.tsx';
import classes from './story-article.module.css';

interface StoryArticleProps {
  readonly article: StoryLine;
  readonly isOpening: boolean;
  /** Name of the outlet whose text it is. */
  readonly copied: string | undefined;
}

/** One article of a story: when, who, and what was not known before it. */
export function StoryArticle({ article, isOpening, copied }: StoryArticleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, outlet, publishedAt, tone, reprintOf, adds } = article;
  const abroad = outlet?.mediaType === 'internasional';
  return (
    <article className={classes['article']}>
      <p className={classes['facts']}>
        <span className={classes['time']}>
          {publishedAt === null ? t('list.undated') : format.time(publishedAt, abroad)}
        </span>
        <span className={classes['outlet']} dir="auto">
          {outlet?.name ?? t('story.outlet-unknown')}
        </span>
        {tone !== null && <ToneWord tone={tone} />}
      </p>
      <h3 className={classes['title']}>
        <Link to="/artikel/$id" params={{ id }} dir="auto">
          {title ?? t('list.untitled')}
        </Link>
      </h3>
      {reprintOf !== null && (
        <p className={classes['copy']}>
          {copied === undefined ? t('story.copy-unknown') : t('story.copy', { outlet: copied })}
        </p>
      )}
      {reprintOf === null && isOpening && <p className={classes['copy']}>{t('story.opening')}</p>}
      {reprintOf === null && !isOpening && <Additions adds={adds} />}
    </article>
  );
}

function Additions({ adds }: { readonly adds: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (adds.length === 0) return <p className={classes['copy']}>{t('story.adds-none')}</p>;
  return (
    <details className={classes['adds']}>
      <summary>{t('story.adds', { count: adds.length, formatted: format.number(adds.length) })}</summary>
      <ul>
        {keyed(adds, (sentence) => sentence).map(({ key, item }) => (
          <li key={key} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    </details>
  );
}
