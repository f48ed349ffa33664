import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { useLinking } from './linking.ts';
import type { SubjectKey } from './marks.ts';
import classes from './speaker-note.module.css';

interface SpeakerNoteProps {
  readonly record: ArticleRecord;
  readonly subject: SubjectKey;
}

/** Who speaks, beside the paragraph where it begins. The record says the same, so screen readers and the Tab key pass by. */
export function SpeakerNote({ record, subject }: SpeakerNoteProps) {
  const { t } = useTranslation();
  const { light, returnTo } = useLinking();
  const statement = record.statements[Number(subject.split('-')[1])];
  if (!statement) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['note']}
      onClick={() => returnTo(subject)}
      onMouseEnter={() => light(subject)}
      onMouseLeave={() => light(undefined)}
    >
      <span className={classes['speaker']}>{statement.speaker ?? t('panel.speaker-unknown')}</span>
      <span>{t(`statement.${statement.type}`)}</span>
    </button>
  );
}
