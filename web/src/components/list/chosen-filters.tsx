import { useTranslation } from 'react-i18next';
import { FACETS, parseListSearch, toggleFacet, type ListSearch } from '../../routes/search-address.ts';
import { Icon } from '../icon.tsx';
import classes from './chosen-filters.module.css';
import { useDaysLabel } from './use-days-label.ts';
import { useFacetLabel } from './use-facet-label.ts';
import type { FacetValues } from './use-facet-values.ts';

interface ChosenFiltersProps {
  readonly search: ListSearch;
  readonly values: FacetValues;
  readonly onChange: (search: ListSearch) => void;
}

interface Chip {
  readonly key: string;
  readonly facet: string;
  readonly label: string;
  readonly without: ListSearch;
}

/** What narrows the list now; each goes away with a click. */
export function ChosenFilters({ search, values, onChange }: ChosenFiltersProps) {
  const { t } = useTranslation();
  const labelOf = useFacetLabel();
  const days = useDaysLabel()(search);

  const chips: Chip[] = FACETS.flatMap((facet) =>
    values[facet]
      .filter((value) => search[facet]?.includes(value.key))
      .map((value) => ({
        key: `${facet} ${value.key}`,
        facet: t(`facet.${facet}`),
        label: labelOf(facet, value),
        without: toggleFacet(search, facet, value.key),
      })),
  );
  if (days !== undefined) {
    const { from: _from, to: _to, ...without } = search;
    chips.push({ key: 'date', facet: t('facet.date'), label: days, without });
  }
  if (chips.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={t('chosen.label')}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className={classes['chip']}
            onClick={() => onChange(chip.without)}
            aria-label={t('chosen.remove', { name: `${chip.facet} ${chip.label}` })}
          >
            <span className={classes['facet']}>{chip.facet}</span>{' '}
            <span className={classes['label']} dir="auto">
              {chip.label}
            </span>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={classes['clear']}
          onClick={() => onChange(parseListSearch(search.q === undefined ? {} : { q: search.q }))}
        >
          {t('chosen.clear')}
        </button>
      </li>
    </ul>
  );
}
