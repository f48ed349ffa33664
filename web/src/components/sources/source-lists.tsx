import { useTranslation } from 'react-i18next';
import type { SourceDetail } from '../../api/sources.ts';
import { Section } from './section.tsx';
import classes from './source-lists.module.css';

/** Where a source lists its pages, and what is to be minded at its site. */
export function SourceLists({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const { sitemaps, indexes, notes } = detail;
  const groups = [
    ['source.sitemaps', sitemaps],
    ['source.indexes', indexes.map(({ url }) => url)],
  ] as const;
  const isKnown = sitemaps.length + indexes.length > 0;
  return (
    <Section title={t('source.lists')} text={t(isKnown ? 'source.lists-text' : 'source.lists-none')}>
      {groups
        .filter(([, urls]) => urls.length > 0)
        .map(([label, urls]) => (
          <div key={label} className={classes['group']}>
            <h3 className={classes['heading']}>{t(label, { count: urls.length })}</h3>
            <ul className={classes['urls']}>
              {urls.map((url) => (
                <li key={url}>{url}</li>
              ))}
            </ul>
          </div>
        ))}
      {notes !== null && (
        <div className={classes['group']}>
          <h3 className={classes['heading']}>{t('source.notes')}</h3>
          <p className={classes['notes']} lang="en">
            {notes}
          </p>
        </div>
      )}
    </Section>
  );
}
