import { useTranslation } from 'react-i18next';
import type { Ledger, Speakers } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleNumber } from './article-count.tsx';
import { RankingTable } from './ranking-table.tsx';
import { ToneMark } from './tone-figures.tsx';

/** Who is quoted most. */
export function SpeakersView({ speakers, title }: { readonly speakers: Speakers; readonly title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <RankingTable
        caption={title}
        rank={t('ranking.column-rank')}
        name={t('ranking.column-name')}
        columns={[
          { key: 'statements', title: t('ranking.column-statements'), isNumber: true },
          { key: 'articles', title: t('ranking.column-occasions'), isNumber: true },
        ]}
        rows={speakers.items.map(({ key, label, statements, articles, list }) => ({
          key,
          name: label,
          size: statements,
          cells: [format.number(statements), <ArticleNumber key="articles" list={list} count={articles} />],
        }))}
      />
      <p>
        {t('ranking.unnamed', {
          formatted: format.number(speakers.statements),
          unnamed: format.number(speakers.unnamed),
        })}
      </p>
    </>
  );
}

/** Who says what about whom. */
export function LedgerView({ ledger, title }: { readonly ledger: Ledger; readonly title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <RankingTable
      caption={title}
      rank={t('ranking.column-rank')}
      name={t('ranking.column-name')}
      columns={[
        { key: 'statements', title: t('ranking.column-statements'), isNumber: true, isWide: true },
        { key: 'articles', title: t('ranking.column-occasions'), isNumber: true },
        { key: 'tone', title: t('ranking.column-tone'), isWide: true },
      ]}
      rows={ledger.items.map(({ speaker, target, statements, articles, tones, list }) => ({
        key: `${speaker.key} ${target.kind} ${target.key}`,
        name: speaker.label,
        note: t('ranking.about', { name: target.label }),
        size: statements,
        cells: [
          format.number(statements),
          <ArticleNumber key="articles" list={list} count={articles} />,
          <ToneMark key="tone" tones={tones} />,
        ],
      }))}
    />
  );
}
