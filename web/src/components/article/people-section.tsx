import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ProfileLink } from '../profiles/profile-link.tsx';
import { CorrectPerson } from '../corrections/correct-name.tsx';
import { ToneWithShare } from '../tone/tone-label.tsx';
import { Entry } from './entry.tsx';
import classes from './name-rows.module.css';
import { PanelSection } from './panel-section.tsx';
import { SearchLink } from './search-link.tsx';

/** Tokoh Terkait, the most important first. */
export function PeopleSection({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <PanelSection title={t('panel.people')} aside={people.length > 0 && format.number(people.length)}>
      {people.length === 0 && <p className={classes['none']}>{t('none-found')}</p>}
      <ul className={classes['rows']}>
        {people.map((person, index) => (
          <li key={`${person.id} ${person.name}`} className={classes['row']}>
            <Entry subject={`people-${index}`} name={person.name} kind="row">
              <span className={classes['first']}>
                <strong className={classes['name']} data-kind="person" dir="auto">
                  {person.name}
                </strong>
                <span className={classes['mentions']} aria-label={t('panel.mentions', { count: person.mentions })}>
                  {format.number(person.mentions)}×
                </span>
              </span>
              <span className={classes['second']} dir="auto">
                <span className={classes['role']} data-role={person.role}>
                  {t(`role.${person.role}`)}
                </span>
                {person.titles.length > 0 && ` · ${person.titles.join(', ')}`}
              </span>
            </Entry>
            <span className={classes['tone']} title={t('panel.toward', { name: person.name })}>
              {person.sentiment ? <ToneWithShare judgement={person.sentiment} /> : t('unknown')}
            </span>
            <CorrectPerson person={person} />
            <SearchLink facet="person" id={person.id} name={person.name} />
            <ProfileLink kind="person" id={person.id} name={person.name} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
