import { useTranslation } from 'react-i18next';
import type { Profile } from '../../api/names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './profile-head.module.css';
import { NameLink } from './profile-link.tsx';
import { useDistinction } from './use-distinction.ts';

/** Who it is: name, office or kind, other ways to write it, and where the record comes from. */
export function ProfileHead({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const distinctionOf = useDistinction();
  const { kind, name, record, party, similar } = profile;
  return (
    <header className={classes['head']}>
      <p className={classes['kind']}>{t(`names.kind-${kind}`)}</p>
      <h1 className={classes['name']} data-kind={kind} dir="auto">
        {name}
      </h1>
      {record === null && <p className={classes['facts']}>{t('profile.no-record-text')}</p>}
      {record !== null && distinctionOf(record) !== '' && (
        <p className={classes['facts']}>
          {distinctionOf(record)}
          {party !== null && ` · ${party.party}`}
          {record.place?.population
            ? ` · ${t('profile.people', { formatted: format.number(record.place.population) })}`
            : ''}
        </p>
      )}
      {record?.place?.within && (
        <p className={classes['small']}>
          {t('profile.within')} <NameLink kind="place" id={record.place.within.key} name={record.place.within.name} />
        </p>
      )}
      {record !== null && record.aliases.length > 0 && (
        <p className={classes['small']} dir="auto">
          {t('profile.aliases')} {record.aliases.map(({ form }) => form).join(', ')}
        </p>
      )}
      {similar.length > 0 && (
        <p className={classes['small']}>
          {t('profile.similar')}{' '}
          {similar.map((other, index) => (
            <span key={other.key}>
              {index > 0 && ', '}
              <NameLink kind={other.kind} id={other.key} name={other.name} />
            </span>
          ))}
        </p>
      )}
      {record !== null && (
        <details className={classes['source']}>
          <summary>{t('profile.source', { source: record.source.id })}</summary>
          <p>
            {record.source.origin}. {t('profile.licence', { licence: record.source.licence })}
          </p>
        </details>
      )}
    </header>
  );
}
