import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { parseSourcesSearch, type SourcesSearch } from '../../routes/sources-address.ts';
import { Pager } from './pager.tsx';
import { selectSources } from './select-sources.ts';
import classes from './source-browser.module.css';
import { SourceTable } from './source-table.tsx';
import { SourceTools } from './source-tools.tsx';
import { StateDefinitions } from './state-definitions.tsx';
import { StateFilter } from './state-filter.tsx';

const PAGE = 50;

interface SourceBrowserProps {
  readonly all: readonly Source[];
  readonly search: SourcesSearch;
  readonly onChange: (search: SourcesSearch) => void;
}

/** The sources, narrowed, sorted and a page at a time. */
export function SourceBrowser({ all, search, onChange }: SourceBrowserProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { sources, counts } = selectSources(all, search);
  const { halaman, ...others } = search;
  // What stands in the search box goes away with the filter.
  const [cleared, setCleared] = useState(0);
  const clear = () => {
    setCleared(cleared + 1);
    onChange({});
  };
  const page = Math.min(Number(halaman ?? 1), Math.max(1, Math.ceil(sources.length / PAGE)));
  const change = (given: Readonly<Record<string, unknown>>) => onChange(parseSourcesSearch({ ...others, ...given }));
  const provinces = [...new Set(all.flatMap(({ province }) => province ?? []))].toSorted((a, b) => a.localeCompare(b));
  const followed = all.filter(({ feeds, isDisabled }) => feeds > 0 && !isDisabled).length;
  return (
    <section aria-label={t('sources.title')} className={classes['browser']}>
      <p className={classes['followed']}>
        {t('sources.followed', { formatted: format.number(followed), all: format.number(all.length) })}
      </p>
      <StateFilter
        counts={counts}
        chosen={search.keadaan ?? []}
        onChoose={(keadaan) => change({ keadaan: [...keadaan] })}
      />
      <StateDefinitions />
      <SourceTools key={cleared} search={search} provinces={provinces} onChange={onChange} />
      {sources.length === 0 ? (
        <div className={classes['none']}>
          <p>{t('sources.none-match')}</p>
          <Button variant="default" onClick={clear}>
            {t('sources.clear')}
          </Button>
        </div>
      ) : (
        <>
          <SourceTable
            sources={sources.slice((page - 1) * PAGE, page * PAGE)}
            sort={search.urut ?? 'keadaan'}
            onSort={(urut) => change({ urut })}
          />
          <Pager page={page} size={PAGE} total={sources.length} onPage={(next) => change({ halaman: String(next) })} />
        </>
      )}
    </section>
  );
}
