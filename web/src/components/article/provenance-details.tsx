import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Disclosure } from './disclosure.tsx';
import classes from './provenance-details.module.css';

const READ_FIELDS = ['title', 'authors', 'publishedAt', 'body'] as const;

/** Where each fact was read, how sure the reading is, and which models judged. */
export function ProvenanceDetails({ record }: { readonly record: ArticleRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetched = record.fetchedAt === null ? undefined : format.time(record.fetchedAt);
  return (
    <Disclosure title={t('panel.provenance')}>
      <dl className={classes['facts']}>
        {READ_FIELDS.map((field) => {
          const origin = record.provenance[field];
          return (
            <div key={field} className={classes['fact']}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>
                {origin
                  ? `${t(`read.${origin.from}`)} · ${t('panel.certainty', { percent: format.percent(origin.confidence) })}`
                  : t('unknown')}
              </dd>
            </div>
          );
        })}
        <div className={classes['fact']}>
          <dt>{t('field.language')}</dt>
          <dd>{record.language === null ? t('unknown') : format.language(record.language)}</dd>
        </div>
        <div className={classes['fact']}>
          <dt>{t('field.fetchedAt')}</dt>
          <dd>{fetched ?? t('unknown')}</dd>
        </div>
        <div className={classes['fact']}>
          <dt>{t('field.url')}</dt>
          <dd>{record.canonicalUrl ?? record.url ?? t('unknown')}</dd>
        </div>
        <div className={classes['fact']}>
          <dt>{t('panel.models')}</dt>
          <dd>{record.models.map((model) => `${model.name} ${model.version}`).join(', ') || t('unknown')}</dd>
        </div>
      </dl>
    </Disclosure>
  );
}
