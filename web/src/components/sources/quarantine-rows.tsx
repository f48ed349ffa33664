import { useTranslation } from 'react-i18next';
import type { QuarantinedTask } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useNow } from '../use-now.ts';
import classes from './quarantine-rows.module.css';

export function QuarantineRows({ tasks }: { readonly tasks: readonly QuarantinedTask[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  return (
    <>
      <p className={classes['text']}>{t(tasks.length === 0 ? 'sources.quarantine-none' : 'sources.quarantine-text')}</p>
      {tasks.length > 0 && (
        <ul className={classes['rows']}>
          {tasks.map((task) => (
            <li key={task.url} className={classes['row']}>
              <div className={classes['page']}>
                {task.entry.title !== null && <p dir="auto">{task.entry.title}</p>}
                <p className={classes['url']}>{task.url}</p>
              </div>
              <p className={classes['reason']}>{task.reason.message}</p>
              <p className={classes['when']}>
                {format.fromNow(task.at, now)}
                <br />
                {t('sources.attempts', { count: task.attempts })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
