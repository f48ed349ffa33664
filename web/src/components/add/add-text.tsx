import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmittedItem } from '../../api/records.ts';
import { submitText } from '../../api/submissions.ts';
import { Card } from '../card.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './add-form.module.css';

export function AddText({ onDone }: { readonly onDone: (items: readonly SubmittedItem[]) => Promise<void> }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [text, setText] = useState('');
  const submit = useMutation({ mutationFn: submitText, onSuccess: onDone });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    submit.mutate(text);
  };
  return (
    <Card title={t('add.text')} icon="text">
      <form onSubmit={send} className={classes['form']}>
        <Textarea
          label={t('add.text-label')}
          description={t('add.text-help')}
          placeholder={t('add.text-placeholder')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          classNames={{ root: classes['grow'] ?? '', wrapper: classes['grow'] ?? '', input: classes['text'] ?? '' }}
        />
        <InlineProblem sentence={submit.error ? sentence(submit.error) : undefined} />
        <Button
          type="submit"
          loading={submit.isPending}
          disabled={text.trim() === ''}
          className={classes['submit'] ?? ''}
        >
          {t('add.submit')}
        </Button>
      </form>
    </Card>
  );
}
