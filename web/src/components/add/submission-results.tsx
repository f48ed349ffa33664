import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SubmittedItem } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { keyed } from '../keyed.ts';
import classes from './submission-results.module.css';

/** What was handed in and what became of it, item by item. */
export interface Submission {
  /** Tells two submissions of the same name apart. */
  readonly id: string;
  readonly name: string;
  readonly items: readonly SubmittedItem[];
}

export function SubmissionResults({ submissions }: { readonly submissions: readonly Submission[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (submissions.length === 0) return null;
  return (
    <section aria-label={t('add.results')} className={classes['results']} aria-live="polite">
      <h2 className={classes['title']}>{t('add.results')}</h2>
      {submissions.map(({ id, name, items }) => {
        const failed = items.filter((item) => 'error' in item).length;
        return (
          <div key={id} className={classes['submission']}>
            <p className={classes['name']}>
              <strong>{name}</strong>
              <span>
                {t('add.summary', { stored: format.number(items.length - failed), failed: format.number(failed) })}
              </span>
            </p>
            <ol className={classes['items']}>
              {keyed(items, (item) => ('id' in item ? item.id : item.error.title)).map(({ key, item }, position) => (
                <li key={key} className={classes['item']}>
                  <span className={classes['position']}>
                    {t('add.item', { position: format.number(position + 1) })}
                  </span>
                  {'error' in item ? (
                    <span className={classes['failed']}>
                      {t('add.failed')}: {item.error.title}
                    </span>
                  ) : (
                    <>
                      <span>{t(`add.${item.outcome}`)}</span>
                      <Link to="/artikel/$id" params={{ id: item.id }}>
                        {t('add.open')}
                      </Link>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
