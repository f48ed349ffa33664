import { useTranslation } from 'react-i18next';
import type { SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useNow } from '../use-now.ts';

/** Who has edited a source and when; undefined where nobody has. */
export function useEditNote({ source, original, editedAt, editedBy }: SourceDetail): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  if (editedAt === null || !(source.isEdited || source.isDisabled)) return undefined;
  const time = format.fromNow(editedAt, now);
  const who = editedBy === null ? t('source.edited', { time }) : t('source.edited-by', { name: editedBy, time });
  return original === null && source.isEdited ? `${t('source.added-by-hand')} ${who}` : who;
}
