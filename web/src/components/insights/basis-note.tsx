import { useTranslation } from 'react-i18next';
import type { Basis } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleLink } from './article-count.tsx';
import classes from './basis-note.module.css';
import { Term } from './term.tsx';

/** What figures were counted from: enough to ask again and get the same numbers. */
export function BasisNote({ basis }: { readonly basis: Basis }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { query, from, to, articles, undated, snapshot, models, list } = basis;
  const days = from === null || to === null ? t('insights.basis-any-day') : format.days(from, to);
  const counted = (count: number) => ({ count, formatted: format.number(count) });
  const rows = [
    [t('insights.basis-query'), query === '' ? t('insights.basis-all') : query],
    [t('insights.basis-days'), days],
    [t('insights.basis-undated'), t('insights.basis-undated', counted(undated))],
    [
      t('insights.basis-snapshot'),
      t('insights.basis-snapshot-text', {
        change: format.number(snapshot.change),
        articles: format.number(snapshot.articles),
      }),
    ],
    [t('insights.basis-models'), models.map(({ model }) => model).join(', ') || t('insights.basis-no-models')],
  ] as const;
  return (
    <details className={classes['note']}>
      <summary>
        {t('insights.basis')}: {t('insights.basis-articles', counted(articles))}
      </summary>
      <dl className={classes['facts']}>
        {rows.map(([name, value]) => (
          <div key={name} className={classes['fact']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['more']}>
        <ArticleLink list={list}>{t('insights.basis-open')}</ArticleLink>
        <Term term="interval" />
        <Term term="snapshot" />
      </p>
    </details>
  );
}
