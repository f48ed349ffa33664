import type { ReactNode } from 'react';
import classes from './ranking-table.module.css';

export interface RankingColumn {
  readonly key: string;
  readonly title: string;
  /** On a phone it is left out: the rest must fit. */
  readonly isWide?: boolean;
  readonly isNumber?: boolean;
}

export interface RankingRow {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  /** Beside the name: the way to its page. */
  readonly beside?: ReactNode;
  /** What the bar under the name stands for. */
  readonly size: number;
  /** In the order of the columns. */
  readonly cells: readonly ReactNode[];
}

interface RankingTableProps {
  readonly caption: string;
  readonly rank: string;
  readonly name: string;
  readonly columns: readonly RankingColumn[];
  readonly rows: readonly RankingRow[];
}

/** A bar of full length stands for this many at least. */
const LEAST_FULL = 4;

/** Names in order, each with a bar against the first. */
export function RankingTable({ caption, rank, name, columns, rows }: RankingTableProps) {
  const most = Math.max(LEAST_FULL, ...rows.map(({ size }) => size));
  return (
    <table className={classes['table']}>
      <caption className={classes['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes['rank']}>
            {rank}
          </th>
          <th scope="col">{name}</th>
          {columns.map(({ key, title, isWide, isNumber }) => (
            <th key={key} scope="col" data-wide={isWide} data-number={isNumber}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key}>
            <td className={classes['rank']}>{index + 1}</td>
            <th scope="row" className={classes['name']}>
              {row.name}
              {row.beside}
              {row.note !== undefined && <span className={classes['note']}>{row.note}</span>}
              <span
                className={classes['bar']}
                style={{ inlineSize: `${(row.size / most) * 100}%` }}
                aria-hidden="true"
              />
            </th>
            {columns.map(({ key, isWide, isNumber }, column) => (
              <td key={key} data-wide={isWide} data-number={isNumber}>
                {row.cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
