import { useTranslation } from 'react-i18next';
import { CATEGORIES, ROLES, TONES } from '../../api/records.ts';
import type { Correction } from '../../api/corrections.ts';
import { useFormat } from '../../i18n/use-format.ts';

type Answer = Correction['to'];

/** A machine's or a person's answer in words. */
export function useCorrectionWords(): (field: Correction['field'], answer: Answer) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (field, answer) => {
    if (answer === null) return t(field === 'speaker' ? 'panel.speaker-unknown' : 'corrections.nothing');
    if (typeof answer === 'object') return answer.name;
    if (field === 'publishedAt') return format.time(answer) ?? answer;
    const tone = TONES.find((known) => known === answer);
    if (tone && field.toLowerCase().endsWith('tone')) return t(`tone.${tone}`);
    const category = CATEGORIES.find((known) => known === answer);
    if (category && field === 'category') return t(`category.${category}`);
    const role = ROLES.find((known) => known === answer);
    return role && field === 'role' ? t(`role.${role}`) : answer;
  };
}
