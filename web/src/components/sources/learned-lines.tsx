import { useTranslation } from 'react-i18next';
import type { SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Section } from './section.tsx';
import classes from './source-lists.module.css';

/** What reading this site has taught: lines of the outlet that are no part of its articles. Nothing where there is none yet. */
export function LearnedLines({ detail: { learned } }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (learned.length === 0) return null;
  return (
    <Section title={t('source.learned')} text={t('source.learned-text')}>
      <ul className={classes['lines']}>
        {learned.map(({ host, text, articles }) => (
          <li key={`${host} ${text}`}>
            <span dir="auto">{text}</span>
            <span className={classes['count']}>
              {t('source.learned-in', { count: articles, formatted: format.number(articles) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
