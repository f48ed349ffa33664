import { useTranslation } from 'react-i18next';
import { FACETS, type ListSearch } from '../../routes/search-address.ts';
import { DateFacet } from './date-facet.tsx';
import { FacetGroup } from './facet-group.tsx';
import classes from './facet-panel.module.css';
import type { FacetValues } from './use-facet-values.ts';

export interface FacetPanelProps {
  readonly search: ListSearch;
  readonly values: FacetValues;
  readonly latest: string | undefined;
  readonly onChange: (search: ListSearch) => void;
}

/** Everything by which the list can be narrowed, with how many articles each choice would leave. */
export function FacetPanel({ search, values, latest, onChange }: FacetPanelProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['panel']} aria-label={t('facet.title')}>
      <DateFacet search={search} latest={latest} onChange={onChange} />
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} values={values[facet]} search={search} onChange={onChange} />
      ))}
    </fieldset>
  );
}
