import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toAddress, type ListSearch } from '../../routes/search-address.ts';
import classes from './search-box.module.css';

const FORMATS = ['csv', 'jsonl', 'parquet'] as const;

// Where a comma is the decimal sign, spreadsheets want a semicolon between cells.
const hasDecimalComma = (): boolean => (0.5).toLocaleString().includes(',');

/** All articles of the search as a file; the browser takes it from the server piece by piece. */
export function ExportMenu({ search }: { readonly search: ListSearch }) {
  const { t } = useTranslation();
  const addressOf = (format: (typeof FORMATS)[number]) =>
    `/api/articles/export${toAddress({ ...search, format, ...(format === 'csv' && hasDecimalComma() ? { separator: ';' } : {}) })}`;
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <button type="button" className={classes['link']}>
          {t('export.label')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('export.note')}</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={addressOf(format)} download>
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
