import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedCorrection } from '../../api/corrections.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useNow } from '../use-now.ts';
import classes from './correction-rows.module.css';
import { useCorrectionWords } from './use-correction-words.ts';

interface CorrectionRowsProps {
  readonly corrections: readonly ListedCorrection[];
  /** Id of the one that is being taken back. */
  readonly undoing: string | undefined;
  readonly onUndo: (id: string) => void;
}

/** Corrections of many articles: what was said, what the machine had said, where, by whom and when. */
export function CorrectionRows({ corrections, undoing, onUndo }: CorrectionRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const words = useCorrectionWords();
  return (
    <ol className={classes['rows']}>
      {corrections.map(({ id, articleId, field, target, from, to, by, at, note, title, outlet }) => {
        const label = t(`corrections.field.${field}`);
        const [before, after] = [words(field, from), words(field, to)];
        const when = format.fromNow(at, now);
        return (
          <li key={id} className={classes['row']}>
            <div className={classes['what']}>
              <p className={classes['label']} dir="auto">
                {label}
                {target !== null && <span className={classes['target']}>{target}</span>}
              </p>
              <p className={classes['change']} dir="auto">
                <span className={classes['hidden']}>{t('corrections.from-to', { from: before, to: after })}</span>
                <s className={classes['before']} aria-hidden="true">
                  {before}
                </s>
                <strong aria-hidden="true">{after}</strong>
              </p>
              {note !== null && (
                <p className={classes['note']} dir="auto">
                  {note}
                </p>
              )}
            </div>
            <div className={classes['where']}>
              <Link to="/artikel/$id" params={{ id: articleId }} className={classes['link']} dir="auto">
                {title ?? t('list.untitled')}
              </Link>
              <p className={classes['facts']}>
                {outlet ?? t('list.outlet-unknown')} ·{' '}
                {by === null ? t('corrections.made', { when }) : t('corrections.made-by', { by, when })}
              </p>
            </div>
            <Button
              size="xs"
              variant="default"
              loading={undoing === id}
              aria-label={t('corrections.undo-of', { what: `${label}, ${after}` })}
              onClick={() => onUndo(id)}
            >
              {t('corrections.undo')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
