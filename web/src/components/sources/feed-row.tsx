import { ActionIcon } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pollFeed, removeFeed } from '../../api/feeds.ts';
import type { Feed } from '../../api/records.ts';
import { sourceList } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Confirm } from '../confirm.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { Icon } from '../icon.tsx';
import { useNow } from '../use-now.ts';
import classes from './feed-rows.module.css';
import { FeedState } from './feed-state.tsx';

export function FeedRow({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const now = useNow();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: sourceList.queryKey });
  const poll = useMutation({ mutationFn: () => pollFeed(feed.id), onSuccess: refresh });
  const remove = useMutation({ mutationFn: () => removeFeed(feed.id), onSettled: refresh });
  const name = feed.title ?? feed.url;
  const error = poll.error ?? remove.error;
  return (
    <li className={classes['row']}>
      <div className={classes['feed']}>
        <p className={classes['name']} dir="auto">
          {feed.title ?? t('feed.untitled')}
        </p>
        <p className={classes['url']}>{feed.url}</p>
      </div>
      <FeedState feed={feed} now={now} />
      <span className={classes['entries']}>
        {t('feed.entries', { count: feed.entries, formatted: format.number(feed.entries) })}
      </span>
      <div className={classes['actions']}>
        <ActionIcon
          aria-label={`${t('feed.poll')}: ${name}`}
          title={t('feed.poll')}
          loading={poll.isPending}
          onClick={() => poll.mutate()}
        >
          <Icon name={poll.isSuccess ? 'check' : 'refresh'} />
        </ActionIcon>
        <ActionIcon
          aria-label={`${t('feed.remove')}: ${name}`}
          title={t('feed.remove')}
          onClick={() => setAsking(true)}
        >
          <Icon name="trash" />
        </ActionIcon>
      </div>
      <div className={classes['problem']}>
        <InlineProblem sentence={error ? sentence(error) : undefined} />
      </div>
      <Confirm
        opened={asking}
        question={t('feed.remove-sure', { name })}
        yes={t('feed.remove-yes')}
        no={t('feed.remove-no')}
        busy={remove.isPending}
        onYes={() => remove.mutate()}
        onNo={() => setAsking(false)}
      />
    </li>
  );
}
