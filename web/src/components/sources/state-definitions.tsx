import { useTranslation } from 'react-i18next';
import { STATES } from '../../routes/sources-address.ts';
import { HealthMark } from './health-mark.tsx';
import classes from './state-definitions.module.css';

/** What each state and measure means, where it is shown. */
export function StateDefinitions() {
  const { t } = useTranslation();
  return (
    <details className={classes['definitions']}>
      <summary>{t('sources.definitions')}</summary>
      <dl className={classes['list']}>
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <HealthMark state={state} />
            </dt>
            <dd>{t(`state.${state}-means`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('state.usual-means')}</p>
      <p>{t('state.completeness-means')}</p>
    </details>
  );
}
