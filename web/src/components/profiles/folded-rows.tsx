import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './profile-panels.module.css';

interface FoldedRowsProps {
  /** List items. */
  readonly rows: readonly ReactNode[];
  readonly short?: number;
}

/** The first rows, and the rest on request. */
export function FoldedRows({ rows, short = 6 }: FoldedRowsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const hidden = rows.length - short;
  return (
    <>
      <ul className={classes['rows']}>{open ? rows : rows.slice(0, short)}</ul>
      {hidden > 0 && (
        <button type="button" className={classes['more']} onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('facet.less') : t('facet.more', { count: hidden })}
        </button>
      )}
    </>
  );
}
