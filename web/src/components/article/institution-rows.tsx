import { useTranslation } from 'react-i18next';
import type { Institution } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ProfileLink } from '../profiles/profile-link.tsx';
import { CorrectInstitution } from '../corrections/correct-name.tsx';
import { ToneWithShare } from '../tone/tone-label.tsx';
import { Entry } from './entry.tsx';
import classes from './name-rows.module.css';
import { SearchLink } from './search-link.tsx';

export function InstitutionRows({ institutions }: { readonly institutions: readonly Institution[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (institutions.length === 0) return <p className={classes['none']}>{t('none-found')}</p>;
  return (
    <ul className={classes['rows']}>
      {institutions.map((institution, index) => (
        <li key={`${institution.id} ${institution.name}`} className={classes['row']}>
          <Entry subject={`institutions-${index}`} name={institution.name} kind="row">
            <span className={classes['first']}>
              <strong className={classes['name']} data-kind="institution" dir="auto">
                {institution.name}
              </strong>
              <span className={classes['mentions']} aria-label={t('panel.mentions', { count: institution.mentions })}>
                {format.number(institution.mentions)}×
              </span>
            </span>
            <span className={classes['second']}>
              {institution.kind ? t(`kind.${institution.kind}`) : t('panel.kind-unknown')}
            </span>
          </Entry>
          <span className={classes['tone']} title={t('panel.toward', { name: institution.name })}>
            {institution.sentiment ? <ToneWithShare judgement={institution.sentiment} /> : t('unknown')}
          </span>
          <CorrectInstitution institution={institution} />
          <SearchLink facet="institution" id={institution.id} name={institution.name} />
          <ProfileLink kind="institution" id={institution.id} name={institution.name} />
        </li>
      ))}
    </ul>
  );
}
