import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/sources.ts';
import type { SourceSort } from '../../routes/sources-address.ts';
import { useNow } from '../use-now.ts';
import { SourceRow } from './source-row.tsx';
import classes from './source-table.module.css';

interface SourceTableProps {
  readonly sources: readonly Source[];
  readonly sort: SourceSort;
  readonly onSort: (sort: SourceSort) => void;
}

const COLUMNS = [
  ['sources.column-source', 'nama', 'ascending'],
  ['sources.column-state', 'keadaan', 'other'],
  ['sources.column-articles', 'artikel', 'descending'],
  ['sources.column-success', 'berhasil', 'descending'],
  ['sources.column-completeness', 'kelengkapan', 'ascending'],
] as const;

/** One line a source; on a phone one card. */
export function SourceTable({ sources, sort, onSort }: SourceTableProps) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          {COLUMNS.map(([label, key, direction]) => (
            <th key={key} scope="col" aria-sort={key === sort ? direction : undefined}>
              <button type="button" className={classes['sort']} data-active={key === sort} onClick={() => onSort(key)}>
                {t(label)}
              </button>
            </th>
          ))}
          <th scope="col">{t('sources.column-partial')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.domain} source={source} now={now} />
        ))}
      </tbody>
    </table>
  );
}
