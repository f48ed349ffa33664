import { useTranslation } from 'react-i18next';
import { CATEGORIES, TONES, type Category, type Tone } from '../../api/records.ts';
import { ToneWord } from '../tone/tone-label.tsx';
import { CorrectMenu } from './correct-menu.tsx';
import { useCorrecting } from './correcting.ts';

interface CorrectToneProps {
  readonly field: 'tone' | 'titleTone' | 'bodyTone';
  readonly current: Tone | undefined;
}

/** Corrects the tone of the article, its title or its text. */
export function CorrectTone({ field, current }: CorrectToneProps) {
  const { t } = useTranslation();
  const { find } = useCorrecting();
  const name = t(`corrections.field.${field}`);
  const choices = TONES.map((tone) => ({
    key: tone,
    label: <ToneWord tone={tone} />,
    isCurrent: tone === current,
    change: { field, to: tone } as const,
  }));
  return (
    <CorrectMenu
      label={t('corrections.correct', { name })}
      groups={[{ heading: name, choices }]}
      corrections={[find(field, null)]}
    />
  );
}

export function CorrectCategory({ current }: { readonly current: Category | undefined }) {
  const { t } = useTranslation();
  const { find } = useCorrecting();
  const name = t('corrections.field.category');
  const choices = CATEGORIES.map((category) => ({
    key: category,
    label: t(`category.${category}`),
    isCurrent: category === current,
    change: { field: 'category', to: category } as const,
  }));
  return (
    <CorrectMenu
      label={t('corrections.correct', { name })}
      groups={[{ heading: name, choices }]}
      corrections={[find('category', null)]}
    />
  );
}
