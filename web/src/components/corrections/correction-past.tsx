import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../api/corrections.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useNow } from '../use-now.ts';
import { useCorrecting } from './correcting.ts';
import { useCorrectionWords } from './use-correction-words.ts';

/** In a menu: who corrected a label when, what the machine said, and the way back. */
export function CorrectionPast({ correction }: { readonly correction: Correction }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const words = useCorrectionWords();
  const { undo } = useCorrecting();
  const { field, from, by, at } = correction;
  const when = format.fromNow(at, now);
  return (
    <>
      <Menu.Label>
        {t(`corrections.field.${field}`)}:{' '}
        {by === null ? t('corrections.made', { when }) : t('corrections.made-by', { by, when })}
        <br />
        {t('corrections.machine', { answer: words(field, from) })}
      </Menu.Label>
      <Menu.Item onClick={() => undo(correction)}>{t('corrections.undo')}</Menu.Item>
    </>
  );
}
