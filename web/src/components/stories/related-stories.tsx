import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeStories, type Story } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Confirm } from '../confirm.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { Panel } from '../insights/panel.tsx';
import classes from './related-stories.module.css';

/** Other stories of the same running matter; one that is really this one can be merged into it. */
export function RelatedStories({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<number>();
  const merge = useMutation({
    mutationFn: (other: number) => mergeStories(story.story, other),
    onSuccess: async (kept) => {
      setAsking(undefined);
      await queryClient.invalidateQueries();
      await navigate({ to: '/cerita/$story', params: { story: String(kept) } });
    },
    onError: () => setAsking(undefined),
  });
  if (story.related.length === 0) return null;
  return (
    <Panel title={t('story.related')}>
      <ul className={classes['rows']}>
        {story.related.map((other) => (
          <li key={other.story}>
            <Link to="/cerita/$story" params={{ story: String(other.story) }} dir="auto">
              {other.title ?? t('story.untitled')}
            </Link>
            <div className={classes['foot']}>
              <span>{t('stories.articles', { count: other.articles, formatted: format.number(other.articles) })}</span>
              <Button variant="subtle" size="compact-sm" onClick={() => setAsking(other.story)}>
                {t('story.merge')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Confirm
        opened={asking !== undefined}
        question={t('story.merge-sure')}
        yes={t('story.merge-yes')}
        no={t('story.cancel')}
        busy={merge.isPending}
        onYes={() => {
          if (asking !== undefined) merge.mutate(asking);
        }}
        onNo={() => setAsking(undefined)}
      />
      <InlineProblem sentence={merge.error ? sentence(merge.error) : undefined} />
    </Panel>
  );
}
