import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFeed } from '../../api/feeds.ts';
import type { Discovery } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './add-source.module.css';

interface Followed {
  readonly count: number;
  readonly errors: readonly unknown[];
}

/** One after another: they are of one site. */
async function followAll(urls: readonly string[]): Promise<Followed> {
  const errors: unknown[] = [];
  for (const url of urls) await addFeed(url).catch((error: unknown) => errors.push(error));
  return { count: urls.length - errors.length, errors };
}

/** What was found at a site; the best that is not followed yet is chosen. */
export function Findings({ found }: { readonly found: Discovery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const best = found.followable.some(({ isFollowed }) => isFollowed) ? undefined : found.followable[0]?.url;
  const [chosen, setChosen] = useState<readonly string[]>(best === undefined ? [] : [best]);
  const follow = useMutation({ mutationFn: followAll, onSuccess: () => queryClient.invalidateQueries() });
  const toggle = (url: string) =>
    setChosen((before) => (before.includes(url) ? before.filter((other) => other !== url) : [...before, url]));
  return (
    <section className={classes['findings']} aria-label={t('sources.found', { name: found.name })}>
      <h3 className={classes['heading']}>{t('sources.found', { name: found.name })}</h3>
      {found.followable.length === 0 ? (
        <p className={classes['note']}>{t('sources.found-nothing')}</p>
      ) : (
        <>
          <fieldset className={classes['choices']} aria-label={t('sources.found-followable')}>
            {found.followable.map(({ url, by, isFollowed }) => (
              <label key={url} className={classes['choice']}>
                <input
                  type="checkbox"
                  checked={isFollowed || chosen.includes(url)}
                  disabled={isFollowed}
                  onChange={() => toggle(url)}
                />
                <span className={classes['url']}>{url}</span>
                <span className={classes['how']}>{t(isFollowed ? 'sources.is-followed' : `found.${by}`)}</span>
              </label>
            ))}
          </fieldset>
          <Button loading={follow.isPending} disabled={chosen.length === 0} onClick={() => follow.mutate(chosen)}>
            {t('sources.follow', { count: chosen.length })}
          </Button>
        </>
      )}
      {found.robots === 'closed' && <p className={classes['note']}>{t('sources.found-closed')}</p>}
      {found.sitemaps.length + found.indexes.length > 0 && (
        <p className={classes['note']}>
          {t('sources.found-lists', {
            sitemaps: format.number(found.sitemaps.length),
            indexes: format.number(found.indexes.length),
          })}
        </p>
      )}
      <div role="status">
        {follow.data && follow.data.count > 0 && (
          <p className={classes['outcome']}>
            {t('sources.followed-now', { count: follow.data.count })}
            <Link to="/sumber/$source" params={{ source: found.source }}>
              {t('sources.to-detail', { name: found.name })}
            </Link>
          </p>
        )}
      </div>
      <InlineProblem sentence={follow.data?.errors.map((error) => sentence(error)).join(' ') || undefined} />
    </section>
  );
}
