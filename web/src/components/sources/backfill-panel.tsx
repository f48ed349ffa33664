import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beginBackfill, sourceList, stopBackfill, type SourceDetail } from '../../api/sources.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { useNow } from '../use-now.ts';
import { BackfillProgress } from './backfill-progress.tsx';
import classes from './backfill-panel.module.css';
import { Section } from './section.tsx';

/** Older articles of a source: begun, watched, stopped and continued. */
export function BackfillPanel({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const { domain } = detail.source;
  const { backfill } = detail;
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const [since, setSince] = useState(backfill?.since ?? `${today.slice(0, 4)}-01-01`);
  const [undated, setUndated] = useState(backfill?.undated ?? false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: sourceList.queryKey });
  const begin = useMutation({ mutationFn: () => beginBackfill(domain, since, undated), onSuccess: refresh });
  const stop = useMutation({ mutationFn: () => stopBackfill(domain), onSuccess: refresh });
  const isRunning = backfill?.state === 'running';
  const goesOn = backfill?.state === 'stopped' && backfill.since === since && backfill.undated === undated;
  const error = begin.error ?? stop.error;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <Section title={t('source.backfill')} text={t('source.backfill-text')}>
      {backfill && <BackfillProgress backfill={backfill} failures={detail.backfillFailures} />}
      {isRunning ? (
        <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
          {t('source.backfill-stop')}
        </Button>
      ) : (
        <form onSubmit={send} className={classes['form']}>
          <TextInput
            type="date"
            required
            withAsterisk={false}
            label={t('source.backfill-since')}
            value={since}
            max={today}
            onChange={(event) => setSince(event.currentTarget.value)}
          />
          <Button type="submit" loading={begin.isPending} disabled={since === ''}>
            {t(goesOn ? 'source.backfill-continue' : 'source.backfill-begin')}
          </Button>
          <label className={classes['undated']}>
            <input type="checkbox" checked={undated} onChange={(event) => setUndated(event.currentTarget.checked)} />
            {t('source.backfill-undated')}
          </label>
        </form>
      )}
      <InlineProblem sentence={error ? sentence(error) : undefined} />
    </Section>
  );
}
