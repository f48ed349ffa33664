import { Button, Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseListSearch, type ListSearch } from '../../routes/search-address.ts';
import classes from './date-facet.module.css';
import { useDaysLabel } from './use-days-label.ts';

// The calendar is a third of the page's script and few readers open it.
const DateRange = lazy(async () => ({ default: (await import('./date-range.tsx')).DateRange }));

interface DateFacetProps {
  readonly search: ListSearch;
  /** The last day that has articles: where the calendar opens. */
  readonly latest: string | undefined;
  readonly onChange: (search: ListSearch) => void;
}

export function DateFacet({ search, latest, onChange }: DateFacetProps) {
  const { t } = useTranslation();
  const label = useDaysLabel()(search);
  const [open, setOpen] = useState(false);

  const choose = (from: string | undefined, to: string | undefined) => {
    onChange(parseListSearch({ ...search, from, to }));
    setOpen(false);
  };
  return (
    <section aria-label={t('facet.date')}>
      <h2 className={classes['heading']}>{t('facet.date')}</h2>
      <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button variant="default" fullWidth justify="space-between" onClick={() => setOpen(!open)}>
            {label ?? t('facet.date-any')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Suspense fallback={<div className={classes['waiting']}>{t('app.loading')}</div>}>
            <DateRange from={search.from} to={search.to} latest={latest} onChoose={choose} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      {label !== undefined && (
        <button type="button" className={classes['clear']} onClick={() => choose(undefined, undefined)}>
          {t('facet.date-clear')}
        </button>
      )}
    </section>
  );
}
