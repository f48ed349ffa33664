import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { CorrectSpeaker } from '../corrections/correct-speaker.tsx';
import { keyed } from '../keyed.ts';
import { Entry } from './entry.tsx';
import { PanelSection } from './panel-section.tsx';
import classes from './statements-section.module.css';

interface StatementsSectionProps {
  readonly statements: readonly Statement[];
  /** The people and institutions of the article. */
  readonly names: readonly string[];
}

/** Who said what, about whom. */
export function StatementsSection({ statements, names }: StatementsSectionProps) {
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
            <CorrectSpeaker statement={statement} speakers={names} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
