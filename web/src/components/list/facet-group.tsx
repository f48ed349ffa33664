import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TONES, type FacetValue } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { toggleFacet, type Facet, type ListSearch } from '../../routes/search-address.ts';
import { ProfileLink } from '../profiles/profile-link.tsx';
import { ToneShape } from '../tone/tone-shape.tsx';
import classes from './facet-group.module.css';
import { useFacetLabel } from './use-facet-label.ts';

/** Values shown before "more". */
const SHORT = 5;

interface FacetGroupProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly search: ListSearch;
  readonly onChange: (search: ListSearch) => void;
}

export function FacetGroup({ facet, values, search, onChange }: FacetGroupProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useFacetLabel();
  const heading = useId();
  const [open, setOpen] = useState(false);
  const chosen = search[facet] ?? [];
  const most = Math.max(1, ...values.map((value) => value.count));
  const shown = open ? values : values.slice(0, Math.max(SHORT, chosen.length));
  const hiddenCount = values.length - shown.length;
  if (values.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes['heading']}>
        {t(`facet.${facet}`)}
      </h2>
      <ul className={classes['values']}>
        {shown.map((value) => (
          <li key={value.key} className={classes['item']}>
            <label className={classes['value']} data-chosen={chosen.includes(value.key)}>
              <input
                type="checkbox"
                className={classes['box']}
                checked={chosen.includes(value.key)}
                onChange={() => onChange(toggleFacet(search, facet, value.key))}
              />
              <FacetTone facet={facet} value={value.key} />
              <span className={classes['name']} dir="auto" title={value.label}>
                {labelOf(facet, value)}
              </span>
              <span className={classes['track']}>
                <span className={classes['bar']} style={{ inlineSize: `${(value.count / most) * 100}%` }} />
              </span>
              <span className={classes['count']}>{format.number(value.count)}</span>
            </label>
            {(facet === 'person' || facet === 'institution' || facet === 'place') && (
              <ProfileLink kind={facet} id={value.key} name={value.label} />
            )}
          </li>
        ))}
      </ul>
      {(hiddenCount > 0 || open) && values.length > SHORT && (
        <button type="button" className={classes['more']} onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('facet.less') : t('facet.more', { count: hiddenCount })}
        </button>
      )}
    </section>
  );
}

function FacetTone({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  const tone = facet === 'tone' ? TONES.find((known) => known === value) : undefined;
  return tone ? <ToneShape tone={tone} /> : null;
}
