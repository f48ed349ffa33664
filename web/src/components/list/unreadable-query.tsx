import { useTranslation } from 'react-i18next';
import classes from './search-box.module.css';
import type { Unreadable } from './unreadable.ts';

interface UnreadableQueryProps {
  readonly problem: Unreadable;
  readonly query: string;
  readonly onMend: (query: string) => void;
}

/** Why the query cannot be read, the place in it, and a click that mends it. */
export function UnreadableQuery({ problem, query, onMend }: UnreadableQueryProps) {
  const { t } = useTranslation();
  const { sentence, start, end, mended } = problem;
  return (
    <>
      <p className={classes['problem']}>{sentence}</p>
      {end > start && (
        <p className={classes['place']}>
          {query.slice(0, start)}
          <mark>{query.slice(start, end)}</mark>
          {query.slice(end)}
        </p>
      )}
      {mended !== undefined && mended !== '' && (
        <p>
          {t('search.mend')}{' '}
          <button type="button" className={classes['link']} onClick={() => onMend(mended)}>
            {mended}
          </button>
        </p>
      )}
    </>
  );
}
