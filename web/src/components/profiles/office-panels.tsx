import { useTranslation } from 'react-i18next';
import type { HeldOffice, Profile } from '../../api/names.ts';
import { keyed } from '../keyed.ts';
import { Nothing, Panel } from '../insights/panel.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { NameLink } from './profile-link.tsx';
import classes from './profile-panels.module.css';

/** Offices over time, the latest first. */
export function OfficePanel({ offices }: { readonly offices: readonly HeldOffice[] }) {
  const { t } = useTranslation();
  const officeYears = useOfficeYears();
  return (
    <Panel title={t('profile.offices')}>
      {offices.length === 0 && <Nothing>{t('profile.offices-none')}</Nothing>}
      <FoldedRows
        rows={keyed(offices, ({ title, start }) => `${title} ${start}`).map(({ key, item }) => (
          <li key={key} className={classes['row']}>
            <span className={classes['text']}>{item.title}</span>
            <span className={classes['figure']}>{officeYears(item)}</span>
            <OfficeSource office={item} />
          </li>
        ))}
      />
    </Panel>
  );
}

/** Who holds or held an office here. */
export function HolderPanel({ holders }: { readonly holders: Profile['holders'] }) {
  const { t } = useTranslation();
  const officeYears = useOfficeYears();
  return (
    <Panel title={t('profile.holders')}>
      <FoldedRows
        rows={keyed(holders, ({ person, office }) => `${person.key} ${office.title} ${office.start}`).map(
          ({ key, item: { person, office } }) => (
            <li key={key} className={classes['row']}>
              <NameLink kind="person" id={person.key} name={person.name} />
              <span className={classes['figure']}>{officeYears(office)}</span>
              <span className={`${classes['small']} ${classes['wide']}`}>{office.title}</span>
            </li>
          ),
        )}
      />
    </Panel>
  );
}

function OfficeSource({ office: { institution, title, confidence, source } }: { readonly office: HeldOffice }) {
  const { t } = useTranslation();
  return (
    <span className={`${classes['small']} ${classes['wide']}`}>
      {institution !== null && !title.includes(institution) && `${institution} · `}
      {t('profile.office-source', { source: source.id })}
      {confidence !== null && ` · ${t(`profile.confidence-${confidence}`)}`}
    </span>
  );
}

/** "2019–2024", "sejak 2024", "2024": days are in the source, years are what one looks for. */
function useOfficeYears(): (office: HeldOffice) => string {
  const { t } = useTranslation();
  return ({ start, end }) => {
    const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
    if (from === undefined) return to === undefined ? t('profile.undated') : t('profile.until', { year: to });
    if (to === undefined) return t('profile.since', { year: from });
    return from === to ? from : `${from}–${to}`;
  };
}
