import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/api-problem.ts';
import type { SubmittedItem } from '../../api/records.ts';
import { submitFile } from '../../api/submissions.ts';
import { Card } from '../card.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './add-form.module.css';
import { useFileDrop } from './use-file-drop.ts';

interface AddFilesProps {
  readonly onDone: (name: string, items: readonly SubmittedItem[]) => Promise<void>;
}

/** Files, dropped or chosen, sent one after another, so that one that fails does not stop the rest. */
export function AddFiles({ onDone }: AddFilesProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const input = useRef<HTMLInputElement>(null);
  const submit = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const failures: string[] = [];
      for (const file of files) {
        try {
          await onDone(file.name, await submitFile(file));
        } catch (error) {
          if (!(error instanceof ApiProblem)) throw error;
          failures.push(`${file.name}: ${sentence(error)}`);
        }
      }
      return failures;
    },
  });
  const { zone, over } = useFileDrop(submit.mutate);
  const problem = submit.error ? sentence(submit.error) : submit.data?.join('\n') || undefined;
  return (
    <Card title={t('add.files')} icon="file">
      <div ref={zone} className={classes['drop']} data-over={over}>
        <span>{t('add.files-drop')}</span>
        <Button variant="default" loading={submit.isPending} onClick={() => input.current?.click()}>
          {t('add.files-choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          tabIndex={-1}
          aria-label={t('add.files-choose')}
          accept=".html,.htm,.txt,.json,.jsonl,.ndjson,.gz"
          className={classes['file']}
          onChange={(event) => {
            submit.mutate([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <p className={classes['formats']}>{t('add.files-help')}</p>
      </div>
      <InlineProblem sentence={problem} />
    </Card>
  );
}
