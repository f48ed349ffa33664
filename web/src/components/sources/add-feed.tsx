import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addFeed, feedList } from '../../api/feeds.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './add-feed.module.css';

export function AddFeed() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const [address, setAddress] = useState('');
  const add = useMutation({
    mutationFn: addFeed,
    onSuccess: () => {
      setAddress('');
      return queryClient.invalidateQueries({ queryKey: feedList.queryKey });
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    add.mutate(address.trim());
  };
  return (
    <form onSubmit={send} className={classes['form']}>
      <TextInput
        type="url"
        className={classes['address'] ?? ''}
        label={t('sources.add-label')}
        description={t('sources.add-help')}
        inputWrapperOrder={['label', 'input', 'description']}
        placeholder="https://"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button
        type="submit"
        loading={add.isPending}
        disabled={address.trim() === ''}
        className={classes['submit'] ?? ''}
      >
        {t('sources.add')}
      </Button>
      <div className={classes['problem']}>
        <InlineProblem sentence={add.error ? sentence(add.error) : undefined} />
      </div>
    </form>
  );
}
