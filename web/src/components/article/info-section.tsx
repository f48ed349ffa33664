import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { AddName } from '../corrections/add-name.tsx';
import { CorrectCategory } from '../corrections/correct-label.tsx';
import classes from './info-section.module.css';
import { InstitutionRows } from './institution-rows.tsx';
import type { SubjectList } from './marks.ts';
import { PanelSection } from './panel-section.tsx';
import { PlaceChips, type PlaceChip } from './place-chips.tsx';

const HOME = 'ID';

/** Informasi Tambahan: institutions and places, Indonesian and foreign cities apart. */
export function InfoSection({ record }: { readonly record: ArticleRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const toChips = (
    list: SubjectList,
    field: PlaceChip['field'],
    places: readonly { readonly id: string | null; readonly name: string }[],
  ): PlaceChip[] =>
    places.map(({ id, name }, index) => ({ subject: `${list}-${index}`, field, id, name, detail: null }));

  const cities = record.cities.map((city, index) => ({
    subject: `cities-${index}` as const,
    field: 'city' as const,
    id: city.id,
    name: city.name,
    country: city.country,
    detail: city.country === HOME ? null : format.country(city.country),
  }));
  const groups = [
    ['panel.cities', cities.filter((city) => city.country === HOME)],
    ['panel.foreign-cities', cities.filter((city) => city.country !== HOME)],
    ['panel.provinces', toChips('provinces', 'province', record.provinces)],
    ['panel.countries', toChips('countries', 'country', record.countries)],
  ] as const;
  return (
    <PanelSection title={t('panel.more-info')}>
      <h3 className={classes['heading']}>{t('panel.institutions')}</h3>
      <InstitutionRows institutions={record.institutions} />
      <dl className={classes['groups']}>
        {groups.map(([label, chips]) => (
          <div key={label} className={classes['group']}>
            <dt className={classes['heading']}>{t(label)}</dt>
            <dd className={classes['chips']}>
              <PlaceChips places={chips} />
            </dd>
          </div>
        ))}
        <div className={classes['group']}>
          <dt className={classes['heading']}>{t('panel.category')}</dt>
          <dd className={classes['value']}>
            {record.category
              ? `${t(`category.${record.category.label}`)} · ${t('panel.certainty', { percent: format.percent(record.category.confidence) })}`
              : t('unknown')}
            <CorrectCategory current={record.category?.label} />
          </dd>
        </div>
      </dl>
      <AddName />
    </PanelSection>
  );
}
