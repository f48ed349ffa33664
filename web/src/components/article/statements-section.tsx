import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { keyed } from '../keyed.ts';
import { Entry } from './entry.tsx';
import { PanelSection } from './panel-section.tsx';
import classes from './statements-section.module.css';

/** Who said what, about whom. */
export function StatementsSection({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <PanelSection title={t('panel.statements')} aside={statements.length > 0 && format.number(statements.length)}>
      {statements.length === 0 && <p className={classes['none']}>{t('none-found')}</p>}
      <ul className={classes['statements']}>
        {keyed(statements, (statement) => statement.text).map(({ key, item: statement }, index) => (
          <li key={key} className={classes['statement']}>
            <Entry subject={`statements-${index}`} name={statement.speaker ?? t('panel.speaker-unknown')} kind="row">
              <span className={classes['head']}>
                <strong className={classes['speaker']} dir="auto">
                  {statement.speaker ?? t('panel.speaker-unknown')}
                </strong>
                <span>{t(`statement.${statement.type}`)}</span>
              </span>
              <span className={classes['quote']} dir="auto">
                {statement.text}
              </span>
              {statement.about.length > 0 && (
                <span className={classes['about']}>
                  {t('panel.about')} <span className={classes['names']}>{format.names(statement.about)}</span>
                </span>
              )}
            </Entry>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
