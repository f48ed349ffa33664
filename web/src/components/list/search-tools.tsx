import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSearch } from '../../routes/search-address.ts';
import { ExportMenu } from './export-menu.tsx';
import classes from './search-box.module.css';

// Few readers open them, and none before the list is there.
const SearchHelp = lazy(async () => ({ default: (await import('./search-help.tsx')).SearchHelp }));
const QueryParts = lazy(async () => ({ default: (await import('./query-parts.tsx')).QueryParts }));

interface SearchToolsProps {
  readonly search: ListSearch;
  /** How many articles it finds; undefined where it cannot be read. */
  readonly total: number | undefined;
  readonly onSearch: (query: string) => void;
}

/** What helps with a query: how to write one, what its parts find, and all it finds as a file. */
export function SearchTools({ search, total, onSearch }: SearchToolsProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'help' | 'parts'>();
  const query = search.q ?? '';
  const close = () => setOpened(undefined);
  const searchFor = (next: string) => {
    close();
    onSearch(next);
  };
  return (
    <div className={classes['tools']}>
      {total !== undefined && total > 0 && <ExportMenu search={search} />}
      {total !== undefined && query !== '' && (
        <button type="button" className={classes['link']} onClick={() => setOpened('parts')}>
          {t('search.parts')}
        </button>
      )}
      <button type="button" className={classes['link']} onClick={() => setOpened('help')}>
        {t('search.guide')}
      </button>
      <Suspense>
        {opened === 'help' && <SearchHelp onClose={close} onSearch={searchFor} />}
        {opened === 'parts' && <QueryParts query={query} onClose={close} onSearch={searchFor} />}
      </Suspense>
    </div>
  );
}
