import { useTranslation } from 'react-i18next';
import classes from './chart-table.module.css';

interface ChartTableProps {
  readonly columns: readonly string[];
  /** Each begins with what it is about. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a chart, for those who would rather read them. */
export function ChartTable({ columns, rows }: ChartTableProps) {
  const { t } = useTranslation();
  return (
    <details className={classes['details']}>
      <summary>{t('source.chart-table')}</summary>
      <table className={classes['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = '', ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
