import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { StoryArticle } from './story-article.tsx';
import classes from './story-timeline.module.css';
import { useSplit } from './use-split.ts';

/** The articles in order of time. Those that are not part of the story can be chosen and split off. */
export function StoryTimeline({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const split = useSplit(story.story);
  const outlets = new Map(story.articles.map(({ id, outlet }) => [id, outlet?.name]));
  const count = split.chosen.size;
  return (
    <>
      {story.articles.length < story.total && (
        <p className={classes['note']}>
          {t('story.first-only', { shown: format.number(story.articles.length), total: format.number(story.total) })}
        </p>
      )}
      <ol className={classes['timeline']}>
        {story.articles.map((article, index) => (
          <li key={article.id} className={classes['line']} data-copy={article.reprintOf !== null || undefined}>
            {split.isChoosing && (
              <Checkbox
                aria-label={t('story.split-choose', { title: article.title ?? t('list.untitled') })}
                checked={split.chosen.has(article.id)}
                onChange={() => split.toggle(article.id)}
              />
            )}
            <StoryArticle
              article={article}
              isOpening={index === 0}
              copied={article.reprintOf === null ? undefined : outlets.get(article.reprintOf)}
            />
          </li>
        ))}
      </ol>
      {story.total > 1 && (
        <div className={classes['tools']}>
          {split.isChoosing ? (
            <>
              <p className={classes['note']}>{t('story.split-hint')}</p>
              <Button disabled={count === 0 || count === story.total} loading={split.isBusy} onClick={split.send}>
                {t('story.split', { count, formatted: format.number(count) })}
              </Button>
              <Button variant="default" onClick={split.cancel}>
                {t('story.cancel')}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={split.begin}>
              {t('story.split-begin')}
            </Button>
          )}
        </div>
      )}
      <InlineProblem sentence={split.error ? sentence(split.error) : undefined} />
    </>
  );
}
