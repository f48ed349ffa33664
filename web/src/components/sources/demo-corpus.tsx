import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeDemo, serverStatus } from '../../api/status.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Confirm } from '../confirm.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './demo-corpus.module.css';

/** The demonstration corpus is a source too, and goes away as a whole. Nothing where it is not loaded. */
export function DemoCorpus() {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const demo = useQuery(serverStatus).data?.demo;
  const remove = useMutation({
    mutationFn: removeDemo,
    onSuccess: () => queryClient.invalidateQueries(),
    onSettled: () => setAsking(false),
  });
  if (demo?.state !== 'done') return null;
  return (
    <section className={classes['demo']} aria-label={t('sources.demo')}>
      <p className={classes['text']}>
        <strong>{t('sources.demo')}</strong>
        <span>{t('sources.demo-loaded', { formatted: format.number(demo.loaded) })}</span>
      </p>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        {t('sources.demo-remove')}
      </Button>
      <InlineProblem sentence={remove.error ? sentence(remove.error) : undefined} />
      <Confirm
        opened={asking}
        question={t('sources.demo-sure')}
        yes={t('article.remove-yes')}
        no={t('article.remove-no')}
        busy={remove.isPending}
        onYes={() => remove.mutate()}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
