import { useTranslation } from 'react-i18next';
import { CorrectPlace } from '../corrections/correct-name.tsx';
import { ProfileLink } from '../profiles/profile-link.tsx';
import { Entry } from './entry.tsx';
import type { SubjectKey } from './marks.ts';
import classes from './place-chips.module.css';

export interface PlaceChip {
  readonly subject: SubjectKey;
  readonly field: 'city' | 'province' | 'country';
  readonly id: string | null;
  readonly name: string;
  /** What tells it apart: the country of a foreign city. */
  readonly detail: string | null;
}

export function PlaceChips({ places }: { readonly places: readonly PlaceChip[] }) {
  const { t } = useTranslation();
  if (places.length === 0) return <span className={classes['none']}>{t('none-found')}</span>;
  return (
    <ul className={classes['chips']}>
      {places.map(({ subject, field, id, name, detail }) => (
        <li key={subject}>
          <Entry subject={subject} name={name} kind="chip">
            <span className={classes['name']} dir="auto">
              {name}
            </span>
            {detail !== null && <span className={classes['detail']}>{detail}</span>}
          </Entry>
          <CorrectPlace field={field} name={name} />
          <ProfileLink kind="place" id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
