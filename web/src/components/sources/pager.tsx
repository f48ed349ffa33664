import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../icon.tsx';
import classes from './pager.module.css';

interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which part of a long list is shown, and the way to the others. */
export function Pager({ page, size, total, onPage }: PagerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = {
    from: format.number((page - 1) * size + 1),
    to: format.number(Math.min(total, page * size)),
    all: format.number(total),
  };
  return (
    <nav className={classes['pager']} aria-label={t('sources.page', { page, pages })}>
      <output>{t('sources.shown', shown)}</output>
      {pages > 1 && (
        <div className={classes['steps']}>
          <ActionIcon
            aria-label={t('sources.previous-page')}
            title={t('sources.previous-page')}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <Icon name="previous" />
          </ActionIcon>
          <ActionIcon
            aria-label={t('sources.next-page')}
            title={t('sources.next-page')}
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          >
            <Icon name="next" />
          </ActionIcon>
        </div>
      )}
    </nav>
  );
}
