import { useTranslation } from 'react-i18next';
import { useLinking } from './linking.ts';
import classes from './view-switch.module.css';

const VIEWS = ['text', 'data'] as const;

/** On a narrow screen: the text or the record. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { view, setView } = useLinking();
  return (
    <fieldset aria-label={t('article.view')} className={classes['switch']}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          className={classes['view']}
          onClick={() => setView(name)}
        >
          {t(`article.view-${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
