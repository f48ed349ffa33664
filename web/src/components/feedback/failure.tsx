import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';
import { useSentence } from './use-sentence.ts';

/** A call that failed, in the server's own sentence, with a way to try again. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <Notice
      tone="trouble"
      title={t('problem.title')}
      action={
        <Button variant="default" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      }
    >
      {sentence(error)}
    </Notice>
  );
}
