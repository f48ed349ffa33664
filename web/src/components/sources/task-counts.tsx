import { useTranslation } from 'react-i18next';
import type { Status } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './task-counts.module.css';

const STATES = ['waiting', 'leased', 'done', 'quarantined'] as const;

/** Pages that the feeds link to, by how far they are. */
export function TaskCounts({ counts }: { readonly counts: NonNullable<Status['tasks']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className={classes['counts']} aria-label={t('sources.tasks')}>
      {STATES.map((state) => (
        <div key={state} className={classes['count']}>
          <dd>{format.number(counts[state])}</dd>
          <dt>{t(`sources.task-${state}`)}</dt>
        </div>
      ))}
    </dl>
  );
}
