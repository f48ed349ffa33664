import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmittedItem } from '../../api/records.ts';
import { submitAddress } from '../../api/submissions.ts';
import { Card } from '../card.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './add-form.module.css';

interface AddAddressProps {
  readonly onDone: (name: string, items: readonly SubmittedItem[]) => Promise<void>;
}

export function AddAddress({ onDone }: AddAddressProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [address, setAddress] = useState('');
  const submit = useMutation({ mutationFn: submitAddress, onSuccess: (items, url) => onDone(url, items) });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    submit.mutate(address.trim());
  };
  return (
    <Card title={t('add.url')} icon="link">
      <form onSubmit={send} className={classes['form']}>
        <TextInput
          type="url"
          label={t('add.url-label')}
          description={t('add.url-help')}
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <InlineProblem sentence={submit.error ? sentence(submit.error) : undefined} />
        <Button
          type="submit"
          loading={submit.isPending}
          disabled={address.trim() === ''}
          className={classes['submit'] ?? ''}
        >
          {t('add.submit')}
        </Button>
      </form>
    </Card>
  );
}
