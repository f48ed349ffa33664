import { useTranslation } from 'react-i18next';
import type { NameKind, Profile } from '../../api/names.ts';
import { ArticleCount } from '../insights/article-count.tsx';
import { Nothing, Panel } from '../insights/panel.tsx';
import { ToneMark } from '../insights/tone-figures.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { NameLink } from './profile-link.tsx';
import classes from './profile-panels.module.css';

/** With whom it is named. */
export function CompanyPanel({ people, institutions }: Pick<Profile, 'people' | 'institutions'>) {
  const { t } = useTranslation();
  return (
    <Panel title={t('profile.with')}>
      {people.length + institutions.length === 0 && <Nothing>{t('none-found')}</Nothing>}
      <Counted title={t('facet.person')} items={people} kind="person" />
      <Counted title={t('facet.institution')} items={institutions} kind="institution" />
    </Panel>
  );
}

/** Which places its articles name. */
export function PlacePanel({ provinces, cities }: Pick<Profile, 'provinces' | 'cities'>) {
  const { t } = useTranslation();
  return (
    <Panel title={t('profile.where')}>
      {provinces.length + cities.length === 0 && <Nothing>{t('none-found')}</Nothing>}
      <Counted title={t('panel.provinces')} items={provinces} kind="place" />
      <Counted title={t('panel.cities')} items={cities} kind="place" />
    </Panel>
  );
}

/** Which outlets write of it, and in what tone. */
export function OutletPanel({ outlets }: Pick<Profile, 'outlets'>) {
  const { t } = useTranslation();
  return (
    <Panel title={t('profile.outlets')}>
      <FoldedRows
        rows={outlets.map(({ key, label, list, articles, tones }) => (
          <li key={key} className={classes['row']}>
            <span className={classes['text']}>{label}</span>
            <span className={classes['figure']}>
              <ArticleCount list={list} count={articles} />
            </span>
            <span className={classes['wide']}>
              <ToneMark tones={tones} />
            </span>
          </li>
        ))}
      />
    </Panel>
  );
}

interface CountedProps {
  readonly title: string;
  readonly items: Profile['people'];
  readonly kind: NameKind;
}

function Counted({ title, items, kind }: CountedProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={classes['heading']}>{title}</h3>
      <FoldedRows
        rows={items.map(({ key, label, list, articles }) => (
          <li key={key} className={classes['row']}>
            <NameLink kind={kind} id={key} name={label} />
            <span className={classes['figure']}>
              <ArticleCount list={list} count={articles} />
            </span>
          </li>
        ))}
      />
    </>
  );
}
