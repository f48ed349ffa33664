import { useTranslation } from 'react-i18next';
import type { Ranking } from '../../api/insights.ts';
import type { NameKind } from '../../api/names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ProfileLink } from '../profiles/profile-link.tsx';
import { ArticleNumber } from './article-count.tsx';
import { RankingTable } from './ranking-table.tsx';
import { ToneMark } from './tone-figures.tsx';
import { useCountedLabel } from './use-kind-label.ts';

/** Who or what has most articles. */
export function RankingView({ ranking, title }: { readonly ranking: Ranking; readonly title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useCountedLabel();
  return (
    <RankingTable
      caption={title}
      rank={t('ranking.column-rank')}
      name={t('ranking.column-name')}
      columns={[
        { key: 'articles', title: t('ranking.column-articles'), isNumber: true },
        { key: 'share', title: t('ranking.column-share'), isNumber: true, isWide: true },
        { key: 'tone', title: t('ranking.column-tone') },
      ]}
      rows={ranking.items.map((item) => ({
        key: item.key,
        name: labelOf(item),
        beside: <NameBeside item={item} />,
        size: item.articles,
        cells: [
          <ArticleNumber key="articles" list={item.list} count={item.articles} />,
          format.percent(item.share),
          <ToneMark key="tone" tones={item.tones} />,
        ],
      }))}
    />
  );
}

const NAMED: Readonly<Partial<Record<Ranking['items'][number]['kind'], NameKind>>> = {
  person: 'person',
  personTone: 'person',
  institution: 'institution',
  institutionTone: 'institution',
  place: 'place',
};

/** The way to the page of who or what has one. */
function NameBeside({ item: { kind, key, label } }: { readonly item: Ranking['items'][number] }) {
  const named = NAMED[kind];
  return named === undefined ? null : <ProfileLink kind={named} id={key} name={label} />;
}
