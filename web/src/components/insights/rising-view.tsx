import { useTranslation } from 'react-i18next';
import type { Trends } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleNumber } from './article-count.tsx';
import { RankingTable } from './ranking-table.tsx';
import { useKindName } from './use-kind-label.ts';

/** Words and names that rise against the period before. */
export function RisingView({ trends, title }: { readonly trends: Trends; readonly title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kindOf = useKindName();
  const { before, items } = trends;
  return (
    <>
      <RankingTable
        caption={title}
        rank={t('ranking.column-rank')}
        name={t('ranking.column-name')}
        columns={[
          { key: 'articles', title: t('ranking.column-articles'), isNumber: true },
          { key: 'before', title: t('ranking.column-before'), isNumber: true },
        ]}
        rows={items.map((item) => ({
          key: `${item.kind} ${item.key}`,
          name: item.label,
          note: kindOf(item.kind),
          size: item.articles,
          cells: [<ArticleNumber key="articles" list={item.list} count={item.articles} />, format.number(item.before)],
        }))}
      />
      <p>
        {t('ranking.before', {
          days: format.days(before.from, before.to),
          formatted: format.number(before.articles),
        })}
      </p>
    </>
  );
}
