import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFeed } from '../../api/feeds.ts';
import { sourceList, type SourceDetail } from '../../api/sources.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { AddSource } from './add-source.tsx';
import { FeedRow } from './feed-row.tsx';
import rows from './feed-rows.module.css';
import { Section } from './section.tsx';
import classes from './source-feeds.module.css';

/** The feeds of a source: those followed, those known, and a look for more. */
export function SourceFeeds({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const [isLooking, setLooking] = useState(false);
  const follow = useMutation({
    mutationFn: addFeed,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sourceList.queryKey }),
  });
  const { feeds, otherFeeds, source } = detail;
  return (
    <>
      <Section
        title={t('source.feeds')}
        action={
          <Button variant="default" size="xs" aria-expanded={isLooking} onClick={() => setLooking(!isLooking)}>
            {t('source.find-feeds')}
          </Button>
        }
      >
        {feeds.length === 0 ? (
          <p className={classes['none']}>{t('source.no-feed')}</p>
        ) : (
          <ul className={rows['rows']} data-plain>
            {feeds.map((feed) => (
              <FeedRow key={feed.id} feed={feed} />
            ))}
          </ul>
        )}
        {otherFeeds.length > 0 && (
          <>
            <h3 className={classes['heading']}>{t('source.other-feeds')}</h3>
            <ul className={classes['others']}>
              {otherFeeds.map((url) => (
                <li key={url}>
                  <span className={classes['url']}>{url}</span>
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`${t('source.follow')}: ${url}`}
                    loading={follow.isPending && follow.variables === url}
                    onClick={() => follow.mutate(url)}
                  >
                    {t('source.follow')}
                  </Button>
                </li>
              ))}
            </ul>
            <InlineProblem sentence={follow.error ? sentence(follow.error) : undefined} />
          </>
        )}
      </Section>
      {isLooking && <AddSource address={source.home} />}
    </>
  );
}
