import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import classes from './language-switch.module.css';

const NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <fieldset aria-label={t('language.label')} className={classes['switch']}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={NAMES[language]}
          aria-label={`${language.toUpperCase()} · ${NAMES[language]}`}
          aria-pressed={language === current}
          className={classes['choice']}
          onClick={() => void chooseLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
