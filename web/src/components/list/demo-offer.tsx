import { Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../api/records.ts';
import { loadDemo, serverStatus } from '../../api/status.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { Icon } from '../icon.tsx';
import classes from './welcome.module.css';

/** One click loads the demonstration corpus; the same place then shows how far it is. */
export function DemoOffer({ demo }: { readonly demo: NonNullable<Status['demo']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const start = useMutation({
    mutationFn: loadDemo,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: serverStatus.queryKey }),
  });
  const loading = start.isPending || demo.state === 'loading';
  const total = format.number(demo.total);
  return (
    <div className={classes['demo']}>
      {loading ? (
        <div className={classes['way']} data-primary>
          <Icon name="spark" size={20} />
          <output>{t('welcome.demo-loading', { loaded: format.number(demo.loaded), total })}</output>
          <Progress value={(demo.loaded / demo.total) * 100} aria-label={t('welcome.demo')} color="var(--lit-strong)" />
          <span>{t('welcome.demo-again')}</span>
        </div>
      ) : (
        <button type="button" className={classes['way']} data-primary onClick={() => start.mutate()}>
          <Icon name="spark" size={20} />
          <strong>{t('welcome.demo')}</strong>
          <span>{t('welcome.demo-text', { formatted: total })}</span>
        </button>
      )}
      <InlineProblem sentence={start.error ? sentence(start.error) : undefined} />
    </div>
  );
}
