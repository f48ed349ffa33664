import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Backfill, SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './backfill-panel.module.css';

interface BackfillProgressProps {
  readonly backfill: Backfill;
  readonly failures: SourceDetail['backfillFailures'];
}

/** How far a backfill is: lists read of those known so far, and what they gave. */
export function BackfillProgress({ backfill, failures }: BackfillProgressProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, since, steps, done, failed, offered, leftOut } = backfill;
  const taken = done + failed;
  const told = t(`source.backfill-${state}`, { since: format.day(since) });
  return (
    <div className={classes['progress']}>
      <p className={classes['state']}>{told}</p>
      <Progress value={steps === 0 ? 100 : (taken / steps) * 100} aria-label={told} />
      <ul className={classes['numbers']}>
        <li>{t('source.backfill-steps', { done: format.number(taken), steps: format.number(steps) })}</li>
        <li>{t('source.backfill-offered', { formatted: format.number(offered) })}</li>
        {leftOut > 0 && <li>{t('source.backfill-left-out', { formatted: format.number(leftOut) })}</li>}
      </ul>
      {failed > 0 && (
        <details className={classes['failures']}>
          <summary>{t('source.backfill-failed', { count: failed, formatted: format.number(failed) })}</summary>
          <ul>
            {failures.map(({ url, reason }) => (
              <li key={url}>
                <span>{url}</span>
                {reason.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
