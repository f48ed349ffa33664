import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  mostQuoted,
  rankingBy,
  risingWords,
  whoSaysWhat,
  type Asked,
  type Basis,
  type RankingBy,
} from '../../api/insights.ts';
import { Failure } from '../feedback/failure.tsx';
import { Notice } from '../feedback/notice.tsx';
import { BasisNote } from './basis-note.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { Panel } from './panel.tsx';
import { RankingView } from './ranking-view.tsx';
import { RisingView } from './rising-view.tsx';
import { LedgerView, SpeakersView } from './speakers-view.tsx';

interface MeasureProps {
  readonly asked: Asked;
  readonly title: string;
}

export function RankingMeasure({ asked, title, by }: MeasureProps & { readonly by: RankingBy }) {
  const answer = useQuery(rankingBy(asked, by));
  return (
    <Measure answer={answer} title={title} term={by}>
      {(ranking) => <RankingView ranking={ranking} title={title} />}
    </Measure>
  );
}

export function QuotedMeasure({ asked, title }: MeasureProps) {
  return (
    <Measure answer={useQuery(mostQuoted(asked))} title={title} term="vocal">
      {(speakers) => <SpeakersView speakers={speakers} title={title} />}
    </Measure>
  );
}

export function LedgerMeasure({ asked, title }: MeasureProps) {
  return (
    <Measure answer={useQuery(whoSaysWhat(asked))} title={title} term="ledger">
      {(ledger) => <LedgerView ledger={ledger} title={title} />}
    </Measure>
  );
}

export function RisingMeasure({ asked, title }: MeasureProps) {
  return (
    <Measure answer={useQuery(risingWords(asked))} title={title} term="rising">
      {(trends) => <RisingView trends={trends} title={title} />}
    </Measure>
  );
}

interface MeasureFrameProps<T> {
  readonly answer: UseQueryResult<T>;
  readonly title: string;
  readonly term: string;
  readonly children: (data: T) => ReactNode;
}

/** A measure in all its states: being counted, failed, empty, there. */
function Measure<T extends { readonly basis: Basis; readonly items: readonly unknown[] }>({
  answer,
  title,
  term,
  children,
}: MeasureFrameProps<T>) {
  const { t } = useTranslation();
  const { data, error, refetch } = answer;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <FigureSkeleton />;
  return (
    <>
      {data.items.length === 0 ? (
        <Notice title={t('ranking.none')}>{t('ranking.none-text')}</Notice>
      ) : (
        <Panel title={title} term={term}>
          {children(data)}
        </Panel>
      )}
      <BasisNote basis={data.basis} />
    </>
  );
}
