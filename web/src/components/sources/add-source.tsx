import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { discoverSource } from '../../api/sources.ts';
import { Card } from '../card.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './add-source.module.css';
import { Findings } from './findings.tsx';

/** "warta.co.id" is what people type. */
const toAddress = (text: string): string => (/^[a-z]+:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`);

/** An address is looked at; what is found there can be followed. */
export function AddSource({ address: given = '' }: { readonly address?: string }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [address, setAddress] = useState(given);
  const look = useMutation({ mutationFn: discoverSource });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    look.mutate(toAddress(address));
  };
  return (
    <Card title={t('sources.add')} icon="feed">
      <form onSubmit={send} className={classes['form']}>
        <TextInput
          inputMode="url"
          autoComplete="off"
          label={t('sources.add-label')}
          description={t('sources.add-help')}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button
          type="submit"
          loading={look.isPending}
          disabled={address.trim() === ''}
          className={classes['submit'] ?? ''}
        >
          {t('sources.look')}
        </Button>
      </form>
      <div role="status" className={classes['status']}>
        {look.isPending && t('sources.looking')}
      </div>
      <InlineProblem sentence={look.error ? sentence(look.error) : undefined} />
      {look.data && <Findings key={look.submittedAt} found={look.data} />}
    </Card>
  );
}
