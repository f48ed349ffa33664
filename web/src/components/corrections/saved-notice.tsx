import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../api/corrections.ts';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './saved-notice.module.css';
import { useCorrectionWords } from './use-correction-words.ts';

/** Long enough to read it and to reach the button; the correction can be taken back later as well. */
const SHOWN_MS = 10_000;

interface SavedNoticeProps {
  readonly saved: Correction | undefined;
  readonly error: unknown;
  readonly isUndoing: boolean;
  readonly onUndo: (correction: Correction) => void;
}

/** What was just corrected, with the way back; or why it was not. */
export function SavedNotice({ saved, error, isUndoing, onUndo }: SavedNoticeProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words = useCorrectionWords();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!saved) return undefined;
    const timer = setTimeout(() => setOver(true), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [saved]);
  const shown = error
    ? sentence(error)
    : saved &&
      !isOver &&
      t('corrections.saved', {
        field: t(`corrections.field.${saved.field}`),
        to: words(saved.field, saved.to),
      });
  return (
    <div role="status" className={classes['holder']}>
      {shown && (
        <div className={classes['notice']} data-trouble={error ? true : undefined}>
          <span dir="auto">{shown}</span>
          {saved && !error && (
            <Button size="xs" variant="default" loading={isUndoing} onClick={() => onUndo(saved)}>
              {t('corrections.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
