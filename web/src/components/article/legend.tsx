import { useTranslation } from 'react-i18next';
import classes from './legend.module.css';
import { useLinking } from './linking.ts';
import { MARK_KINDS } from './marks.ts';

/** What each mark means; each kind can be switched off. */
export function Legend() {
  const { t } = useTranslation();
  const { shown, toggle } = useLinking();
  return (
    <fieldset aria-label={t('legend.label')} className={classes['legend']}>
      {MARK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={shown.has(kind)}
          data-kind={kind}
          className={classes['kind']}
          onClick={() => toggle(kind)}
        >
          <span className={classes['sample']}>{t(`legend.${kind}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
