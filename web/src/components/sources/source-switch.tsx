import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSource, resetSource, sourceList, type SourceDetail } from '../../api/sources.ts';
import { Confirm } from '../confirm.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './source-facts.module.css';

/** A source is switched off and on, and an edit taken back. */
export function SourceSwitch({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { domain, name, isDisabled, isEdited, feeds, articles } = detail.source;
  const isAdded = detail.original === null;
  const refresh = () => queryClient.invalidateQueries({ queryKey: sourceList.queryKey });
  const turn = useMutation({
    mutationFn: () => changeSource(domain, { isDisabled: !isDisabled }),
    onSuccess: refresh,
  });
  const reset = useMutation({
    mutationFn: () => resetSource(domain),
    onSuccess: async () => {
      // With neither feed nor article nothing is left of it to be shown.
      if (isAdded && feeds === 0 && articles === 0) await navigate({ to: '/sumber' });
      await refresh();
    },
    onSettled: () => setAsking(false),
  });
  const error = turn.error ?? reset.error;
  return (
    <>
      {isDisabled && <p className={classes['off']}>{t('source.disabled')}</p>}
      <div className={classes['switch']}>
        {(feeds > 0 || isDisabled) && (
          <Button variant="default" size="xs" loading={turn.isPending} onClick={() => turn.mutate()}>
            {t(isDisabled ? 'source.enable' : 'source.disable')}
          </Button>
        )}
        {isEdited && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {t(isAdded ? 'source.reset-added' : 'source.reset')}
          </Button>
        )}
      </div>
      <InlineProblem sentence={error ? sentence(error) : undefined} />
      <Confirm
        opened={asking}
        question={t(isAdded ? 'source.reset-added-sure' : 'source.reset-sure', { name })}
        yes={t(isAdded ? 'source.reset-added-yes' : 'source.reset-yes')}
        no={t('source.cancel')}
        busy={reset.isPending}
        onYes={() => reset.mutate()}
        onNo={() => setAsking(false)}
      />
    </>
  );
}
