import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/records.ts';
import { CorrectMenu } from './correct-menu.tsx';
import { useCorrecting } from './correcting.ts';

interface CorrectSpeakerProps {
  readonly statement: Statement;
  /** Who is in the article: only they can have spoken in it. */
  readonly speakers: readonly string[];
}

export function CorrectSpeaker({ statement: { text, speaker }, speakers }: CorrectSpeakerProps) {
  const { t } = useTranslation();
  const { find } = useCorrecting();
  const toChoice = (name: string | null) => ({
    key: name ?? '',
    label: name ?? t('panel.speaker-unknown'),
    isCurrent: name === speaker,
    change: { field: 'speaker', target: text, to: name } as const,
  });
  const heading = t('corrections.field.speaker');
  return (
    <CorrectMenu
      label={t('corrections.correct', { name: heading })}
      groups={[{ heading, choices: [...new Set(speakers), null].map(toChoice) }]}
      corrections={[find('speaker', text)]}
    />
  );
}
